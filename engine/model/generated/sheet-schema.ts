/* Generated from schemas/ by npm run generate. Change the schema instead. */

/** The schema with everything it refers to, for a validator without files or network. */
export const SHEET_SCHEMA: Readonly<Record<string, unknown>> = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "adisteme:/schemas/sheet/1/sheet.bundle.json",
  "$ref": "#/$defs/sheet",
  "$defs": {
    "sheet": {
      "title": "Sheet",
      "description": "What is said about one person on one form. The inputs of a given pack have a schema of their own: adisteme schema PACK --form FORM.",
      "examples": [
        {
          "pack": "kz-acs-corps-b",
          "form": "staff",
          "inputs": {
            "period-end": "2025-09-30",
            "score": {
              "quality": 4.5
            }
          }
        }
      ],
      "type": "object",
      "required": [
        "pack",
        "form",
        "inputs"
      ],
      "properties": {
        "pack": {
          "title": "Pack",
          "description": "Id of the methodology.",
          "examples": [
            "kz-acs-corps-b"
          ],
          "type": "string"
        },
        "edition": {
          "title": "Edition",
          "description": "Id of the edition; without it the edition in force by the date that counts.",
          "examples": [
            "2025-07-28"
          ],
          "type": "string"
        },
        "form": {
          "title": "Form",
          "description": "Id of the form.",
          "examples": [
            "staff"
          ],
          "type": "string"
        },
        "id": {
          "title": "Id",
          "description": "Name of the sheet, repeated in its result.",
          "examples": [
            "17"
          ],
          "type": [
            "string",
            "integer"
          ]
        },
        "subject": {
          "title": "Subject",
          "description": "Whom the sheet is about; texts that no rule uses.",
          "examples": [
            {
              "name": "А. Б.",
              "unit": "Талдау басқармасы"
            }
          ],
          "type": "object",
          "additionalProperties": {
            "type": [
              "string",
              "number"
            ]
          }
        },
        "inputs": {
          "title": "Inputs",
          "description": "The facts, by id of input; values over a declared set by member; a given set is a list of its members, each with its own inputs.",
          "examples": [
            {
              "period-end": "2025-09-30",
              "score": {
                "quality": 4.5
              },
              "kpi": [
                {
                  "id": "k1",
                  "percent": 96.5
                }
              ]
            }
          ],
          "type": "object"
        }
      },
      "additionalProperties": false
    }
  }
};
