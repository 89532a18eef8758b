/* Generated from schemas/ by npm run generate. Change the schema instead. */

/** The schema with everything it refers to, for a validator without files or network. */
export const RECEIPT_SCHEMA: Readonly<Record<string, unknown>> = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "adisteme:/schemas/receipt/1/receipt.bundle.json",
  "$ref": "#/$defs/receipt",
  "$defs": {
    "receipt": {
      "title": "Receipt",
      "description": "What is needed to reproduce a result byte for byte.",
      "examples": [
        {
          "pack": "kz-acs-corps-b",
          "edition": "2025-07-28",
          "version": "1.0.0",
          "digest": "0000000000000000000000000000000000000000000000000000000000000000",
          "readings": {
            "rounding": "half-up"
          },
          "engine": "0.1.0"
        }
      ],
      "type": "object",
      "required": [
        "pack",
        "edition",
        "version",
        "digest",
        "readings",
        "engine"
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
          "description": "Id of the edition.",
          "examples": [
            "2025-07-28"
          ],
          "type": "string"
        },
        "version": {
          "title": "Version",
          "description": "Version of the encoding.",
          "examples": [
            "1.0.0"
          ],
          "type": "string"
        },
        "digest": {
          "title": "Digest",
          "description": "SHA-256 of the consolidated content of the pack, in hexadecimal.",
          "examples": [
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
          ],
          "type": "string",
          "pattern": "^[0-9a-f]{64}$"
        },
        "readings": {
          "title": "Readings",
          "description": "The option that was in effect, by id of reading.",
          "examples": [
            {
              "rounding": "half-up"
            }
          ],
          "type": "object",
          "additionalProperties": {
            "type": "string"
          }
        },
        "engine": {
          "title": "Engine",
          "description": "Version of the engine.",
          "examples": [
            "0.1.0"
          ],
          "type": "string"
        }
      },
      "additionalProperties": false
    }
  }
};
