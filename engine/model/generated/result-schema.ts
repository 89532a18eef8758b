/* Generated from schemas/ by npm run generate. Change the schema instead. */

/** The schema with everything it refers to, for a validator without files or network. */
export const RESULT_SCHEMA: Readonly<Record<string, unknown>> = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "adisteme:/schemas/result/1/result.bundle.json",
  "$ref": "#/$defs/result",
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
    },
    "result": {
      "title": "Result",
      "description": "What became of one sheet.",
      "examples": [
        {
          "status": "graded",
          "form": "staff",
          "grade": "effective",
          "values": {
            "final": "4.15"
          },
          "receipt": {
            "pack": "kz-acs-corps-b",
            "edition": "2025-07-28",
            "version": "1.0.0",
            "digest": "0000000000000000000000000000000000000000000000000000000000000000",
            "readings": {
              "rounding": "half-up"
            },
            "engine": "0.1.0"
          }
        }
      ],
      "type": "object",
      "required": [
        "status",
        "form",
        "values",
        "receipt"
      ],
      "properties": {
        "status": {
          "title": "Status",
          "description": "graded; not-assessed (see ground); refused (see refusals); incomplete (see missing); undetermined (see undetermined).",
          "examples": [
            "graded"
          ],
          "enum": [
            "graded",
            "not-assessed",
            "refused",
            "incomplete",
            "undetermined"
          ]
        },
        "sheet": {
          "title": "Sheet",
          "description": "Id of the sheet.",
          "examples": [
            "17"
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
        "grade": {
          "title": "Grade",
          "description": "Id of the grade, or grades by member.",
          "examples": [
            "effective",
            {
              "2025-q1": "effective"
            }
          ],
          "anyOf": [
            {
              "type": "string"
            },
            {
              "type": "object",
              "additionalProperties": {
                "type": "string"
              }
            }
          ]
        },
        "values": {
          "title": "Values",
          "description": "Values of the rules that the form shows, by id of rule; numbers as exact text.",
          "examples": [
            {
              "final": "4.15",
              "counted": {
                "discipline": "2.99"
              }
            }
          ],
          "type": "object",
          "additionalProperties": {
            "$ref": "#/$defs/result-value"
          }
        },
        "route": {
          "title": "Route",
          "description": "Which route was taken and who assesses.",
          "examples": [
            {
              "id": "others",
              "form": "staff",
              "assessor": "head-of-unit"
            }
          ],
          "type": "object",
          "required": [
            "id",
            "form",
            "assessor"
          ],
          "properties": {
            "id": {
              "title": "Id",
              "description": "Id of the route.",
              "examples": [
                "others"
              ],
              "type": "string"
            },
            "form": {
              "title": "Form",
              "description": "Form that the route prescribes.",
              "examples": [
                "staff"
              ],
              "type": "string"
            },
            "assessor": {
              "title": "Assessor",
              "description": "Role that assesses.",
              "examples": [
                "head-of-unit"
              ],
              "type": "string"
            },
            "substitute": {
              "title": "Substitute",
              "description": "Id of the substitution that replaced the assessor.",
              "examples": [
                "absent"
              ],
              "type": "string"
            }
          },
          "additionalProperties": false
        },
        "ground": {
          "title": "Ground",
          "description": "Why the person is not assessed.",
          "examples": [
            {
              "id": "too-short",
              "message": {
                "kk": "Лауазымда бір айдан аз.",
                "ru": "Менее месяца в должности.",
                "en": "Less than a month in the post."
              },
              "cite": [
                "p6"
              ]
            }
          ],
          "type": "object",
          "required": [
            "id",
            "message",
            "cite"
          ],
          "properties": {
            "id": {
              "title": "Id",
              "description": "Id of the ground.",
              "examples": [
                "too-short"
              ],
              "type": "string"
            },
            "message": {
              "$ref": "#/$defs/text",
              "title": "Message",
              "description": "What is said to the person."
            },
            "cite": {
              "title": "Citation",
              "description": "Clauses of the act.",
              "examples": [
                [
                  "p6"
                ]
              ],
              "type": "array",
              "items": {
                "type": "string"
              }
            }
          },
          "additionalProperties": false
        },
        "refusals": {
          "title": "Refusals",
          "description": "Why the sheet is refused: every reason found.",
          "examples": [
            [
              {
                "code": "check",
                "check": "within-table",
                "members": {
                  "kpi": "k1"
                },
                "message": {
                  "kk": "Балл кестеден тыс.",
                  "ru": "Балл вне таблицы.",
                  "en": "The score lies outside the table."
                },
                "cite": [
                  "annex5"
                ]
              }
            ]
          ],
          "type": "array",
          "items": {
            "$ref": "#/$defs/result-problem"
          }
        },
        "missing": {
          "title": "Missing",
          "description": "The inputs that the sheet lacks.",
          "examples": [
            [
              "score[quality]"
            ]
          ],
          "type": "array",
          "items": {
            "title": "Input",
            "description": "Path of the input, as score[quality].",
            "type": "string"
          }
        },
        "undetermined": {
          "title": "Undetermined",
          "description": "Where the act gives no outcome.",
          "examples": [
            {
              "at": "grade",
              "defect": "band-hole",
              "message": {
                "kk": "Бұл мәнге баға берілмеген.",
                "ru": "Для этого значения оценки нет.",
                "en": "No grade is given for this value."
              }
            }
          ],
          "type": "object",
          "required": [
            "at",
            "message"
          ],
          "properties": {
            "at": {
              "title": "At",
              "description": "Where: the rule, and the member.",
              "examples": [
                "grade",
                "counted[discipline]"
              ],
              "type": "string"
            },
            "defect": {
              "title": "Defect",
              "description": "Id of the defect of the act that leaves it open.",
              "examples": [
                "band-hole"
              ],
              "type": "string"
            },
            "message": {
              "$ref": "#/$defs/text",
              "title": "Message",
              "description": "Why the act gives no outcome."
            }
          },
          "additionalProperties": false
        },
        "warnings": {
          "title": "Warnings",
          "description": "Checks that failed and only warn.",
          "examples": [
            [
              {
                "code": "check",
                "check": "spinal-caution",
                "message": {
                  "kk": "Балл кестеден тыс.",
                  "ru": "Балл вне таблицы.",
                  "en": "The score lies outside the table."
                }
              }
            ]
          ],
          "type": "array",
          "items": {
            "$ref": "#/$defs/result-problem"
          }
        },
        "receipt": {
          "$ref": "#/$defs/receipt",
          "title": "Receipt",
          "description": "Enough to reproduce the result."
        }
      },
      "additionalProperties": false
    },
    "result-problem": {
      "title": "Problem",
      "description": "Why a sheet is refused, or a warning.",
      "examples": [
        {
          "code": "check",
          "check": "within-table",
          "message": {
            "kk": "Балл кестеден тыс.",
            "ru": "Балл вне таблицы.",
            "en": "The score lies outside the table."
          },
          "cite": [
            "annex5"
          ]
        }
      ],
      "type": "object",
      "required": [
        "code",
        "message"
      ],
      "properties": {
        "code": {
          "title": "Code",
          "description": "Stable code of the problem; `check` for a check of the pack.",
          "examples": [
            "check"
          ],
          "type": "string"
        },
        "input": {
          "title": "Input",
          "description": "Path of the input, as score[quality].",
          "examples": [
            "score[quality]"
          ],
          "type": "string"
        },
        "check": {
          "title": "Check",
          "description": "Id of the check.",
          "examples": [
            "within-table"
          ],
          "type": "string"
        },
        "members": {
          "title": "Members",
          "description": "Members at which the check failed, by set.",
          "examples": [
            {
              "kpi": "k1"
            }
          ],
          "type": "object",
          "additionalProperties": {
            "type": "string"
          }
        },
        "message": {
          "$ref": "#/$defs/text",
          "title": "Message",
          "description": "What is wrong, what was expected, what to do."
        },
        "cite": {
          "title": "Citation",
          "description": "Clauses of the act.",
          "examples": [
            [
              "annex5"
            ]
          ],
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      },
      "additionalProperties": false
    },
    "result-value": {
      "title": "Value",
      "description": "A number as an exact decimal or fraction, true or false, an id, a date, or such values by member.",
      "examples": [
        "4.15",
        "2/3",
        true,
        {
          "quality": "4.5"
        }
      ],
      "anyOf": [
        {
          "type": "string"
        },
        {
          "type": "boolean"
        },
        {
          "type": "object",
          "additionalProperties": {
            "$ref": "#/$defs/result-value"
          }
        }
      ]
    },
    "text": {
      "title": "Text",
      "description": "One text in Kazakh, Russian and English.",
      "examples": [
        {
          "kk": "Жұмыс сапасы",
          "ru": "Качество работы",
          "en": "Quality of work"
        }
      ],
      "type": "object",
      "required": [
        "kk",
        "ru",
        "en"
      ],
      "properties": {
        "kk": {
          "title": "Kazakh",
          "description": "The wording in Kazakh.",
          "examples": [
            "Жұмыс сапасы"
          ],
          "type": "string",
          "minLength": 1,
          "maxLength": 4000
        },
        "ru": {
          "title": "Russian",
          "description": "The wording in Russian.",
          "examples": [
            "Качество работы"
          ],
          "type": "string",
          "minLength": 1,
          "maxLength": 4000
        },
        "en": {
          "title": "English",
          "description": "The wording in English.",
          "examples": [
            "Quality of work"
          ],
          "type": "string",
          "minLength": 1,
          "maxLength": 4000
        }
      },
      "additionalProperties": false
    }
  }
};
