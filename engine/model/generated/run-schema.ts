/* Generated from schemas/ by npm run generate. Change the schema instead. */

/** The schema with everything it refers to, for a validator without files or network. */
export const RUN_SCHEMA: Readonly<Record<string, unknown>> = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "adisteme:/schemas/run/1/run.bundle.json",
  "$ref": "#/$defs/run",
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
    "run": {
      "title": "Run",
      "description": "What a batch was and what came of it: enough to know that a file of results belongs to a file of sheets, and to repeat the run.",
      "examples": [
        {
          "manifest": 1,
          "engine": {
            "version": "0.1.0",
            "executor": "js",
            "node": "20.20.2"
          },
          "started": "2026-01-31T09:00:00.000Z",
          "seconds": 1.5,
          "inputs": [
            {
              "file": "sheets.csv",
              "format": "csv",
              "bytes": 1024,
              "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
              "rows": 10
            }
          ],
          "form": "staff",
          "receipts": [
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
          "counts": {
            "read": 10,
            "graded": 7,
            "notAssessed": 1,
            "undetermined": 0,
            "rejected": 2,
            "refused": 1,
            "incomplete": 1,
            "malformed": 0
          },
          "results": {
            "file": "results.csv",
            "format": "csv",
            "bytes": 1024,
            "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "rows": 8
          },
          "rejects": {
            "file": "rejects.csv",
            "format": "csv",
            "bytes": 1024,
            "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "rows": 2
          }
        }
      ],
      "type": "object",
      "required": [
        "manifest",
        "engine",
        "started",
        "seconds",
        "inputs",
        "receipts",
        "counts",
        "results",
        "rejects"
      ],
      "properties": {
        "manifest": {
          "title": "Manifest",
          "description": "Version of this schema.",
          "examples": [
            1
          ],
          "const": 1
        },
        "engine": {
          "title": "Engine",
          "description": "What did the work.",
          "examples": [
            {
              "version": "0.1.0",
              "executor": "js",
              "node": "20.20.2"
            }
          ],
          "type": "object",
          "required": [
            "version",
            "executor",
            "node"
          ],
          "properties": {
            "version": {
              "title": "Version",
              "description": "Version of the engine.",
              "examples": [
                "0.1.0"
              ],
              "type": "string"
            },
            "executor": {
              "title": "Executor",
              "description": "Which executor graded the sheets.",
              "examples": [
                "js"
              ],
              "type": "string"
            },
            "node": {
              "title": "Node",
              "description": "Version of Node.",
              "examples": [
                "20.20.2"
              ],
              "type": "string"
            }
          },
          "additionalProperties": false
        },
        "started": {
          "title": "Started",
          "description": "When the run began, in UTC.",
          "examples": [
            "2026-01-31T09:00:00.000Z"
          ],
          "type": "string",
          "format": "date-time"
        },
        "seconds": {
          "title": "Seconds",
          "description": "How long it worked, without the time between an interruption and its resumption.",
          "examples": [
            1.5
          ],
          "type": "number",
          "minimum": 0
        },
        "inputs": {
          "title": "Inputs",
          "description": "The files of sheets, in order.",
          "examples": [
            [
              {
                "file": "sheets.csv",
                "format": "csv",
                "bytes": 1024,
                "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                "rows": 10
              }
            ]
          ],
          "type": "array",
          "minItems": 1,
          "items": {
            "$ref": "#/$defs/run-file"
          }
        },
        "form": {
          "title": "Form",
          "description": "Id of the form of sheets that name none.",
          "examples": [
            "staff"
          ],
          "type": "string"
        },
        "receipts": {
          "title": "Receipts",
          "description": "The editions under which sheets could fall.",
          "examples": [
            [
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
            ]
          ],
          "type": "array",
          "minItems": 1,
          "items": {
            "$ref": "#/$defs/receipt"
          }
        },
        "counts": {
          "title": "Counts",
          "description": "How many rows came to what.",
          "examples": [
            {
              "read": 10,
              "graded": 7,
              "notAssessed": 1,
              "undetermined": 0,
              "rejected": 2,
              "refused": 1,
              "incomplete": 1,
              "malformed": 0
            }
          ],
          "type": "object",
          "required": [
            "read",
            "graded",
            "notAssessed",
            "undetermined",
            "rejected",
            "refused",
            "incomplete",
            "malformed"
          ],
          "properties": {
            "read": {
              "title": "Read",
              "description": "Rows read: graded + notAssessed + undetermined + rejected.",
              "examples": [
                10
              ],
              "type": "integer",
              "minimum": 0
            },
            "graded": {
              "title": "Graded",
              "description": "Sheets with a grade.",
              "examples": [
                7
              ],
              "type": "integer",
              "minimum": 0
            },
            "notAssessed": {
              "title": "Not assessed",
              "description": "Sheets of people who are not assessed.",
              "examples": [
                1
              ],
              "type": "integer",
              "minimum": 0
            },
            "undetermined": {
              "title": "Undetermined",
              "description": "Sheets for which the act gives no outcome.",
              "examples": [
                0
              ],
              "type": "integer",
              "minimum": 0
            },
            "rejected": {
              "title": "Rejected",
              "description": "Rows in the file of rejects: refused + incomplete + malformed.",
              "examples": [
                2
              ],
              "type": "integer",
              "minimum": 0
            },
            "refused": {
              "title": "Refused",
              "description": "Sheets that break a rule.",
              "examples": [
                1
              ],
              "type": "integer",
              "minimum": 0
            },
            "incomplete": {
              "title": "Incomplete",
              "description": "Sheets that lack inputs.",
              "examples": [
                1
              ],
              "type": "integer",
              "minimum": 0
            },
            "malformed": {
              "title": "Malformed",
              "description": "Rows that hold no sheet.",
              "examples": [
                0
              ],
              "type": "integer",
              "minimum": 0
            }
          },
          "additionalProperties": false
        },
        "results": {
          "title": "Results",
          "description": "The file of outcomes.",
          "examples": [
            {
              "file": "sheets.csv",
              "format": "csv",
              "bytes": 1024,
              "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
              "rows": 8
            }
          ],
          "$ref": "#/$defs/run-file"
        },
        "rejects": {
          "title": "Rejects",
          "description": "The file of rejects.",
          "examples": [
            {
              "file": "sheets.csv",
              "format": "csv",
              "bytes": 1024,
              "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
              "rows": 2
            }
          ],
          "$ref": "#/$defs/run-file"
        }
      },
      "additionalProperties": false
    },
    "run-file": {
      "title": "File",
      "description": "A file with its digest.",
      "examples": [
        {
          "file": "sheets.csv",
          "format": "csv",
          "bytes": 1024,
          "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
          "rows": 10
        }
      ],
      "type": "object",
      "required": [
        "file",
        "format",
        "bytes",
        "sha256"
      ],
      "properties": {
        "file": {
          "title": "File",
          "description": "Path of the file, as it was given.",
          "examples": [
            "sheets.csv"
          ],
          "type": "string"
        },
        "format": {
          "title": "Format",
          "description": "Format of the file.",
          "examples": [
            "csv"
          ],
          "enum": [
            "csv",
            "tsv",
            "xlsx",
            "json",
            "ndjson",
            "parquet"
          ]
        },
        "bytes": {
          "title": "Bytes",
          "description": "Size of the file in bytes.",
          "examples": [
            1024
          ],
          "type": "integer",
          "minimum": 0
        },
        "sha256": {
          "title": "SHA-256",
          "description": "Digest of the bytes of the file, in hexadecimal.",
          "examples": [
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
          ],
          "type": "string",
          "pattern": "^[0-9a-f]{64}$"
        },
        "rows": {
          "title": "Rows",
          "description": "Rows that hold a sheet, or should; absent where the engine did not tell them file by file.",
          "examples": [
            3
          ],
          "type": "integer",
          "minimum": 0
        }
      },
      "additionalProperties": false
    }
  }
};
