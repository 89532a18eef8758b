/* Generated from schemas/ by npm run generate. Change the schema instead. */

/** The schema with everything it refers to, for a validator without files or network. */
export const PACK_SCHEMA: Readonly<Record<string, unknown>> = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "adisteme:/schemas/pack/1/pack.bundle.json",
  "$ref": "#/$defs/pack",
  "$defs": {
    "act": {
      "title": "Act",
      "description": "The legal act that the pack encodes.",
      "examples": [
        {
          "number": "13",
          "date": "2018-01-16",
          "issuer": {
            "kk": "Мемлекеттік қызмет істері агенттігі",
            "ru": "Агентство по делам государственной службы",
            "en": "Agency for Civil Service Affairs"
          },
          "numbering": {
            "p": 24,
            "annex": 2
          }
        }
      ],
      "type": "object",
      "required": [
        "number",
        "date",
        "issuer",
        "numbering"
      ],
      "properties": {
        "number": {
          "title": "Number",
          "description": "Number of the act, as it is cited.",
          "examples": [
            "13"
          ],
          "type": "string",
          "minLength": 1,
          "maxLength": 4000
        },
        "date": {
          "$ref": "#/$defs/date",
          "title": "Date",
          "description": "Date of the act."
        },
        "issuer": {
          "$ref": "#/$defs/text",
          "title": "Issuer",
          "description": "The body that issued the act."
        },
        "registration": {
          "title": "Registration",
          "description": "Number of the act in the state register of regulatory acts.",
          "examples": [
            "16299"
          ],
          "type": "string",
          "minLength": 1,
          "maxLength": 4000
        },
        "amended": {
          "title": "Amended",
          "description": "The acts that have amended it, up to this edition, in order of date.",
          "examples": [
            [
              {
                "number": "121",
                "date": "2025-07-28"
              }
            ]
          ],
          "type": "array",
          "items": {
            "title": "Amendment",
            "description": "An amending act.",
            "type": "object",
            "required": [
              "number",
              "date"
            ],
            "properties": {
              "number": {
                "title": "Number",
                "description": "Number of the amending act.",
                "examples": [
                  "121"
                ],
                "type": "string",
                "minLength": 1,
                "maxLength": 4000
              },
              "date": {
                "$ref": "#/$defs/date",
                "title": "Date",
                "description": "Date of the amending act."
              }
            },
            "additionalProperties": false
          },
          "minItems": 1
        },
        "numbering": {
          "title": "Numbering",
          "description": "How many of each numbered unit the clauses must account for: order (items of the order itself; order131: of an amending order), p (paragraphs of the methodology), annex.",
          "examples": [
            {
              "order": 5,
              "p": 24,
              "annex": 2
            }
          ],
          "type": "object",
          "propertyNames": {
            "pattern": "^(order[0-9]*|p|annex)$",
            "maxLength": 100
          },
          "additionalProperties": {
            "title": "Count",
            "description": "Number of units.",
            "type": "integer",
            "minimum": 0
          }
        },
        "without": {
          "title": "Without",
          "description": "Units within these numbers that the act no longer has: an amendment removed them.",
          "examples": [
            [
              "p41"
            ]
          ],
          "type": "array",
          "items": {
            "$ref": "#/$defs/clause-id"
          },
          "minItems": 1,
          "uniqueItems": true
        }
      },
      "additionalProperties": false
    },
    "attribute": {
      "title": "Attribute",
      "description": "Type of an attribute of the members.",
      "examples": [
        {
          "type": "choice",
          "options": {
            "heads": {
              "kk": "Басшылар",
              "ru": "Руководители",
              "en": "Heads"
            },
            "staff": {
              "kk": "Қызметкерлер",
              "ru": "Сотрудники",
              "en": "Staff"
            }
          }
        }
      ],
      "type": "object",
      "required": [
        "type"
      ],
      "properties": {
        "type": {
          "title": "Type",
          "description": "choice, integer, decimal, boolean or text.",
          "examples": [
            "choice"
          ],
          "enum": [
            "choice",
            "integer",
            "decimal",
            "boolean",
            "text"
          ]
        },
        "options": {
          "title": "Options",
          "description": "For a choice: its options by id, each with its label.",
          "examples": [
            {
              "heads": {
                "kk": "Басшылар",
                "ru": "Руководители",
                "en": "Heads"
              }
            }
          ],
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/member-id"
          },
          "additionalProperties": {
            "$ref": "#/$defs/text",
            "title": "Option",
            "description": "Label of the option."
          }
        },
        "set": {
          "$ref": "#/$defs/id",
          "title": "Set",
          "description": "For a choice: the declared set whose members are the options."
        },
        "total": {
          "title": "Total",
          "description": "For numbers: what the values of all members add up to, as weights that make 1 or 100.",
          "examples": [
            1
          ],
          "type": "number"
        },
        "label": {
          "$ref": "#/$defs/text",
          "title": "Label",
          "description": "How people call it."
        }
      },
      "additionalProperties": false
    },
    "basis": {
      "title": "Basis",
      "description": "quoted: the act says so; inferred: it follows from the act; assumed: the act is silent.",
      "examples": [
        "inferred"
      ],
      "enum": [
        "quoted",
        "inferred",
        "assumed"
      ]
    },
    "body": {
      "title": "Body",
      "description": "A body.",
      "examples": [
        {
          "label": {
            "kk": "Калибрлеу сессиясы",
            "ru": "Калибровочная сессия",
            "en": "Calibration session"
          },
          "size": {
            "min": 3,
            "odd": true
          },
          "cite": "p20"
        }
      ],
      "type": "object",
      "required": [
        "label",
        "cite"
      ],
      "properties": {
        "label": {
          "$ref": "#/$defs/text",
          "title": "Label",
          "description": "How people call it."
        },
        "size": {
          "title": "Size",
          "description": "How many members it has.",
          "examples": [
            {
              "min": 3,
              "max": 7,
              "odd": true
            }
          ],
          "type": "object",
          "required": [],
          "properties": {
            "min": {
              "title": "Least",
              "description": "Fewest members.",
              "examples": [
                3
              ],
              "type": "integer",
              "minimum": 0
            },
            "max": {
              "title": "Most",
              "description": "Most members.",
              "examples": [
                7
              ],
              "type": "integer",
              "minimum": 1
            },
            "odd": {
              "title": "Odd",
              "description": "True: the number of members must be odd.",
              "examples": [
                true
              ],
              "type": "boolean"
            }
          },
          "additionalProperties": false
        },
        "quorum": {
          "title": "Quorum",
          "description": "How many members must be present for it to decide.",
          "examples": [
            {
              "share": "2/3"
            }
          ],
          "type": "object",
          "required": [],
          "properties": {
            "share": {
              "title": "Share",
              "description": "As a fraction of all members.",
              "examples": [
                "2/3"
              ],
              "type": "string",
              "pattern": "^[0-9]+/[0-9]+$"
            },
            "count": {
              "title": "Count",
              "description": "As a number of members.",
              "examples": [
                3
              ],
              "type": "integer",
              "minimum": 0
            }
          },
          "additionalProperties": false,
          "minProperties": 1
        },
        "majority": {
          "title": "Majority",
          "description": "Votes needed for a decision: simple (more than half of those voting), or a fraction.",
          "examples": [
            "simple",
            "2/3"
          ],
          "type": "string",
          "pattern": "^(simple|[0-9]+/[0-9]+)$"
        },
        "vote": {
          "title": "Vote",
          "description": "Whether the vote is open or secret.",
          "examples": [
            "open"
          ],
          "enum": [
            "open",
            "secret"
          ]
        },
        "castingVote": {
          "$ref": "#/$defs/id",
          "title": "Casting vote",
          "description": "The role whose vote decides a tie."
        },
        "chair": {
          "$ref": "#/$defs/id",
          "title": "Chair",
          "description": "The role that presides."
        },
        "secretary": {
          "title": "Secretary",
          "description": "Who keeps the minutes.",
          "examples": [
            {
              "role": "hr-service",
              "votes": false
            }
          ],
          "type": "object",
          "required": [
            "role",
            "votes"
          ],
          "properties": {
            "role": {
              "$ref": "#/$defs/id",
              "title": "Role",
              "description": "The role that keeps the minutes."
            },
            "votes": {
              "title": "Votes",
              "description": "Whether the secretary has a vote.",
              "examples": [
                false
              ],
              "type": "boolean"
            }
          },
          "additionalProperties": false
        },
        "appointedBy": {
          "$ref": "#/$defs/id",
          "title": "Appointed by",
          "description": "The role that appoints its members."
        },
        "includes": {
          "title": "Includes",
          "description": "Who belongs to it.",
          "examples": [
            [
              {
                "label": {
                  "kk": "Төраға",
                  "ru": "Председатель",
                  "en": "The chair"
                },
                "role": "chair"
              }
            ]
          ],
          "type": "array",
          "items": {
            "title": "Member",
            "description": "Who.",
            "type": "object",
            "required": [
              "label"
            ],
            "properties": {
              "label": {
                "$ref": "#/$defs/text",
                "title": "Label",
                "description": "How people call it."
              },
              "role": {
                "$ref": "#/$defs/id",
                "title": "Role",
                "description": "The role, where it is one."
              },
              "cite": {
                "$ref": "#/$defs/cite"
              }
            },
            "additionalProperties": false
          },
          "minItems": 0
        },
        "excludes": {
          "title": "Excludes",
          "description": "Who may not belong to it, or must step aside.",
          "examples": [
            [
              {
                "label": {
                  "kk": "Бағаланушының жақын туысы",
                  "ru": "Близкий родственник оцениваемого",
                  "en": "A close relative of the appraisee"
                }
              }
            ]
          ],
          "type": "array",
          "items": {
            "title": "Exclusion",
            "description": "Who.",
            "type": "object",
            "required": [
              "label"
            ],
            "properties": {
              "label": {
                "$ref": "#/$defs/text",
                "title": "Label",
                "description": "How people call it."
              },
              "role": {
                "$ref": "#/$defs/id",
                "title": "Role",
                "description": "The role, where it is one."
              },
              "cite": {
                "$ref": "#/$defs/cite"
              }
            },
            "additionalProperties": false
          },
          "minItems": 0
        },
        "cite": {
          "$ref": "#/$defs/cite"
        },
        "basis": {
          "$ref": "#/$defs/basis"
        },
        "reading": {
          "$ref": "#/$defs/reading-id"
        },
        "note": {
          "$ref": "#/$defs/note"
        }
      },
      "additionalProperties": false
    },
    "change": {
      "title": "Change",
      "description": "A change of one element of a pack.",
      "examples": [
        {
          "op": "replace",
          "at": "rules/grade/of",
          "was": "final",
          "with": "average"
        }
      ],
      "type": "object",
      "required": [
        "op",
        "at"
      ],
      "properties": {
        "op": {
          "title": "Operation",
          "description": "replace: something else stands there; insert: something new; remove: nothing stands there any more; rename: it moves to another key.",
          "examples": [
            "replace"
          ],
          "enum": [
            "replace",
            "insert",
            "remove",
            "rename"
          ]
        },
        "at": {
          "title": "At",
          "description": "The path of keys from the head of the pack, joined by slashes; in a list whose entries have an id, the id.",
          "examples": [
            "rules/grade/of",
            "routing/routes/head/assessor"
          ],
          "type": "string",
          "pattern": "^[^/]+(/[^/]+)*$",
          "minLength": 1,
          "maxLength": 4000
        },
        "was": {
          "title": "Was",
          "description": "What must stand there now; if anything else does, the change is refused. Of a record, every key given must be equal.",
          "examples": [
            "final"
          ]
        },
        "with": {
          "title": "With",
          "description": "What stands there after the change.",
          "examples": [
            "average"
          ]
        },
        "to": {
          "title": "To",
          "description": "The new key, beside the old one.",
          "examples": [
            "client-focus"
          ],
          "type": "string",
          "pattern": "^[^/]+$",
          "maxLength": 100
        },
        "cite": {
          "$ref": "#/$defs/cite"
        },
        "note": {
          "$ref": "#/$defs/note"
        }
      },
      "additionalProperties": false,
      "allOf": [
        {
          "if": {
            "required": [
              "op"
            ],
            "properties": {
              "op": {
                "const": "replace"
              }
            }
          },
          "then": {
            "required": [
              "was",
              "with"
            ]
          }
        },
        {
          "if": {
            "required": [
              "op"
            ],
            "properties": {
              "op": {
                "const": "insert"
              }
            }
          },
          "then": {
            "required": [
              "with"
            ],
            "properties": {
              "was": false
            }
          }
        },
        {
          "if": {
            "required": [
              "op"
            ],
            "properties": {
              "op": {
                "const": "remove"
              }
            }
          },
          "then": {
            "properties": {
              "with": false
            }
          }
        },
        {
          "if": {
            "required": [
              "op"
            ],
            "properties": {
              "op": {
                "const": "rename"
              }
            }
          },
          "then": {
            "required": [
              "to"
            ],
            "properties": {
              "with": false,
              "was": false
            }
          },
          "else": {
            "properties": {
              "to": false
            }
          }
        }
      ]
    },
    "check": {
      "title": "Check",
      "description": "What a sheet must satisfy.",
      "examples": [
        {
          "require": {
            "fact": "score",
            "operator": "within",
            "value": {
              "fact": "allowed-score"
            }
          },
          "effect": "refuse",
          "message": {
            "kk": "Балл кестеден тыс. Түзетіңіз.",
            "ru": "Балл вне таблицы. Исправьте.",
            "en": "The score lies outside the table. Correct it."
          },
          "cite": "annex5"
        }
      ],
      "type": "object",
      "required": [
        "require",
        "effect",
        "message",
        "cite"
      ],
      "properties": {
        "per": {
          "$ref": "#/$defs/per"
        },
        "require": {
          "$ref": "#/$defs/condition",
          "title": "Require",
          "description": "What must hold of the sheet; where it does not, the check fails."
        },
        "effect": {
          "title": "Effect",
          "description": "refuse: the sheet is refused; warn: it is graded, and the result carries a warning.",
          "examples": [
            "refuse"
          ],
          "enum": [
            "refuse",
            "warn"
          ]
        },
        "message": {
          "$ref": "#/$defs/text",
          "title": "Message",
          "description": "What is wrong and what the person who fills in the sheet should do."
        },
        "cite": {
          "$ref": "#/$defs/cite"
        },
        "basis": {
          "$ref": "#/$defs/basis"
        },
        "reading": {
          "$ref": "#/$defs/reading-id"
        },
        "note": {
          "$ref": "#/$defs/note"
        }
      },
      "additionalProperties": false
    },
    "cite": {
      "title": "Citation",
      "description": "A clause of the act, or a list of them: p8, p17.part2, annex2.item5, order.p3.",
      "examples": [
        "p8",
        [
          "p17.part2",
          "annex2.item5"
        ]
      ],
      "anyOf": [
        {
          "$ref": "#/$defs/clause-id"
        },
        {
          "type": "array",
          "items": {
            "$ref": "#/$defs/clause-id"
          },
          "minItems": 1,
          "uniqueItems": true
        }
      ]
    },
    "clause": {
      "title": "Clause",
      "description": "One numbered unit of the act, accounted for.",
      "examples": [
        {
          "status": "encoded",
          "title": {
            "kk": "Қорытынды баға",
            "ru": "Итоговая оценка",
            "en": "The final grade"
          }
        }
      ],
      "type": "object",
      "required": [
        "status",
        "title"
      ],
      "properties": {
        "status": {
          "title": "Status",
          "description": "encoded: something that runs cites it; procedure: an entry of the procedure cites it; form: a form cites it; judgement: a human decides; definition; organisational; pending: its text is not held; not-held: nobody here holds its text; spent: it has had its effect.",
          "examples": [
            "encoded"
          ],
          "enum": [
            "encoded",
            "procedure",
            "form",
            "judgement",
            "definition",
            "organisational",
            "pending",
            "not-held",
            "spent"
          ]
        },
        "title": {
          "$ref": "#/$defs/text",
          "title": "Title",
          "description": "What the clause is about, in your own words."
        },
        "pending": {
          "title": "Pending",
          "description": "The amending act whose text is not held.",
          "examples": [
            {
              "act": "52",
              "date": "2026-03-31",
              "from": "2026-07-11"
            }
          ],
          "type": "object",
          "required": [
            "act",
            "date",
            "from"
          ],
          "properties": {
            "act": {
              "title": "Act",
              "description": "Number of the amending act.",
              "examples": [
                "52"
              ],
              "type": "string",
              "minLength": 1,
              "maxLength": 4000
            },
            "date": {
              "$ref": "#/$defs/date",
              "title": "Date",
              "description": "Date of the amending act."
            },
            "from": {
              "$ref": "#/$defs/date",
              "title": "From",
              "description": "The day from which the new text applies."
            }
          },
          "additionalProperties": false
        },
        "basis": {
          "$ref": "#/$defs/basis"
        },
        "reading": {
          "$ref": "#/$defs/reading-id"
        },
        "note": {
          "$ref": "#/$defs/note"
        }
      },
      "additionalProperties": false,
      "allOf": [
        {
          "if": {
            "required": [
              "status"
            ],
            "properties": {
              "status": {
                "const": "pending"
              }
            }
          },
          "then": {
            "required": [
              "pending"
            ]
          }
        }
      ]
    },
    "clause-id": {
      "title": "Clause",
      "description": "Place in the act: tokens joined by dots, from the outside in.",
      "examples": [
        "p8",
        "p17.part2",
        "annex2.item5",
        "order.p3"
      ],
      "type": "string",
      "pattern": "^(order[0-9]*|preamble|(ch|p|sub|part|annex|item|row|note)[0-9]+(-[0-9]+)?|note|title)(\\.((ch|p|sub|part|annex|item|row|note)[0-9]+(-[0-9]+)?|note|title|preamble))*$",
      "maxLength": 100
    },
    "condition": {
      "title": "Condition",
      "description": "A comparison, or all, any, not of conditions.",
      "examples": [
        {
          "fact": "months-in-post",
          "operator": "lessThan",
          "value": 3
        },
        {
          "any": [
            {
              "fact": "penalty",
              "operator": "equal",
              "value": "reprimand"
            },
            {
              "fact": "penalty",
              "operator": "equal",
              "value": "other"
            }
          ]
        }
      ],
      "type": "object",
      "properties": {
        "all": {
          "title": "All",
          "description": "Holds when every one of these holds; never empty.",
          "examples": [
            [
              {
                "fact": "absent",
                "operator": "equal",
                "value": true
              },
              {
                "fact": "months-in-post",
                "operator": "lessThan",
                "value": 3
              }
            ]
          ],
          "type": "array",
          "items": {
            "$ref": "#/$defs/condition"
          },
          "minItems": 1
        },
        "any": {
          "title": "Any",
          "description": "Holds when at least one of these holds; never empty.",
          "examples": [
            [
              {
                "fact": "category",
                "operator": "equal",
                "value": "C-1"
              },
              {
                "fact": "category",
                "operator": "equal",
                "value": "D-3"
              }
            ]
          ],
          "type": "array",
          "items": {
            "$ref": "#/$defs/condition"
          },
          "minItems": 1
        },
        "not": {
          "$ref": "#/$defs/condition",
          "title": "Not",
          "description": "Holds when this condition does not hold."
        },
        "fact": {
          "$ref": "#/$defs/reference",
          "title": "Fact",
          "description": "The value that is compared."
        },
        "operator": {
          "title": "Operator",
          "description": "How the fact is compared with the value. within: a number inside an interval made by `allowed`; odd: whether a whole number is odd.",
          "examples": [
            "lessThan",
            "in"
          ],
          "enum": [
            "equal",
            "notEqual",
            "lessThan",
            "lessThanInclusive",
            "greaterThan",
            "greaterThanInclusive",
            "in",
            "notIn",
            "within",
            "notWithin",
            "odd"
          ]
        },
        "value": {
          "title": "Value",
          "description": "What it is compared with: a number, an id, a date, true or false, a list (in, notIn), or { fact: reference }.",
          "examples": [
            2.99,
            "reprimand",
            [
              "C-1",
              "D-3"
            ],
            {
              "fact": "allowed-score"
            }
          ],
          "type": [
            "string",
            "number",
            "boolean",
            "array",
            "object"
          ],
          "allOf": [
            {
              "if": {
                "type": "array"
              },
              "then": {
                "type": "array",
                "items": {
                  "$ref": "#/$defs/value"
                },
                "minItems": 1
              }
            },
            {
              "if": {
                "type": "object"
              },
              "then": {
                "type": "object",
                "required": [
                  "fact"
                ],
                "properties": {
                  "fact": {
                    "$ref": "#/$defs/reference",
                    "title": "Fact",
                    "description": "Reference to the value compared with."
                  }
                },
                "additionalProperties": false
              }
            }
          ]
        }
      },
      "additionalProperties": false,
      "minProperties": 1,
      "allOf": [
        {
          "if": {
            "required": [
              "all"
            ]
          },
          "then": {
            "maxProperties": 1
          }
        },
        {
          "if": {
            "required": [
              "any"
            ]
          },
          "then": {
            "maxProperties": 1
          }
        },
        {
          "if": {
            "required": [
              "not"
            ]
          },
          "then": {
            "maxProperties": 1
          }
        },
        {
          "if": {
            "not": {
              "anyOf": [
                {
                  "required": [
                    "all"
                  ]
                },
                {
                  "required": [
                    "any"
                  ]
                },
                {
                  "required": [
                    "not"
                  ]
                }
              ]
            }
          },
          "then": {
            "required": [
              "fact",
              "operator",
              "value"
            ]
          }
        }
      ]
    },
    "consequence": {
      "title": "Consequence",
      "description": "A consequence.",
      "examples": [
        {
          "label": {
            "kk": "Бонус төлеу",
            "ru": "Выплата бонуса",
            "en": "Payment of a bonus"
          },
          "permitted": true,
          "cite": "p7"
        }
      ],
      "type": "object",
      "required": [
        "label",
        "permitted",
        "cite"
      ],
      "properties": {
        "label": {
          "$ref": "#/$defs/text",
          "title": "Label",
          "description": "How people call it."
        },
        "permitted": {
          "title": "Permitted",
          "description": "True: it may follow from the result; false: it must not.",
          "examples": [
            true
          ],
          "type": "boolean"
        },
        "basisOf": {
          "$ref": "#/$defs/id",
          "title": "Basis of",
          "description": "The rule whose result it rests on."
        },
        "by": {
          "$ref": "#/$defs/id",
          "title": "By",
          "description": "The role or body that decides on it."
        },
        "cite": {
          "$ref": "#/$defs/cite"
        },
        "basis": {
          "$ref": "#/$defs/basis"
        },
        "reading": {
          "$ref": "#/$defs/reading-id"
        },
        "note": {
          "$ref": "#/$defs/note"
        }
      },
      "additionalProperties": false
    },
    "date": {
      "title": "Date",
      "description": "A calendar date: year-month-day.",
      "examples": [
        "2025-07-28"
      ],
      "type": "string",
      "format": "date",
      "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
    },
    "deadline": {
      "title": "Deadline",
      "description": "A deadline.",
      "examples": [
        {
          "label": {
            "kk": "Бағалау",
            "ru": "Оценка",
            "en": "Appraisal"
          },
          "by": "direct-supervisor",
          "due": {
            "day": 20,
            "of": "month-after-quarter"
          },
          "cite": "p5"
        }
      ],
      "type": "object",
      "required": [
        "label",
        "due",
        "cite"
      ],
      "properties": {
        "label": {
          "$ref": "#/$defs/text",
          "title": "Label",
          "description": "How people call it."
        },
        "by": {
          "$ref": "#/$defs/id",
          "title": "By",
          "description": "The role or body that must act."
        },
        "due": {
          "$ref": "#/$defs/due"
        },
        "when": {
          "$ref": "#/$defs/text",
          "title": "When",
          "description": "In which case it applies, in words; for a deadline that branches."
        },
        "forms": {
          "title": "Forms",
          "description": "The forms that it concerns; without it, all.",
          "examples": [
            [
              "staff"
            ]
          ],
          "type": "array",
          "items": {
            "$ref": "#/$defs/id",
            "title": "Form",
            "description": "A form."
          },
          "minItems": 1
        },
        "cite": {
          "$ref": "#/$defs/cite"
        },
        "basis": {
          "$ref": "#/$defs/basis"
        },
        "reading": {
          "$ref": "#/$defs/reading-id"
        },
        "note": {
          "$ref": "#/$defs/note"
        }
      },
      "additionalProperties": false
    },
    "decision": {
      "title": "Decision",
      "description": "A decision.",
      "examples": [
        {
          "label": {
            "kk": "Қарау қорытындысы",
            "ru": "Итог рассмотрения",
            "en": "Outcome of the review"
          },
          "by": "calibration",
          "options": {
            "approve": {
              "label": {
                "kk": "Бекіту",
                "ru": "Утвердить",
                "en": "Approve"
              }
            }
          },
          "cite": "p21"
        }
      ],
      "type": "object",
      "required": [
        "label",
        "by",
        "options",
        "cite"
      ],
      "properties": {
        "label": {
          "$ref": "#/$defs/text",
          "title": "Label",
          "description": "How people call it."
        },
        "by": {
          "$ref": "#/$defs/id",
          "title": "By",
          "description": "The role or body that decides."
        },
        "when": {
          "$ref": "#/$defs/text",
          "title": "When",
          "description": "In which case it is taken, in words."
        },
        "options": {
          "title": "Options",
          "description": "The possible decisions, a closed list.",
          "examples": [
            {
              "approve": {
                "label": {
                  "kk": "Бекіту",
                  "ru": "Утвердить",
                  "en": "Approve"
                },
                "leadsTo": "notice"
              }
            }
          ],
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/id"
          },
          "additionalProperties": {
            "title": "Option",
            "description": "One of them.",
            "type": "object",
            "required": [
              "label"
            ],
            "properties": {
              "label": {
                "$ref": "#/$defs/text",
                "title": "Label",
                "description": "How people call it."
              },
              "leadsTo": {
                "$ref": "#/$defs/id",
                "title": "Leads to",
                "description": "The event or the further decision that follows."
              },
              "cite": {
                "$ref": "#/$defs/cite"
              },
              "basis": {
                "$ref": "#/$defs/basis"
              },
              "reading": {
                "$ref": "#/$defs/reading-id"
              },
              "note": {
                "$ref": "#/$defs/note"
              }
            },
            "additionalProperties": false
          }
        },
        "cite": {
          "$ref": "#/$defs/cite"
        },
        "basis": {
          "$ref": "#/$defs/basis"
        },
        "reading": {
          "$ref": "#/$defs/reading-id"
        },
        "note": {
          "$ref": "#/$defs/note"
        }
      },
      "additionalProperties": false
    },
    "defect": {
      "title": "Defect",
      "description": "Something that is wrong or open in the act.",
      "examples": [
        {
          "place": [
            "p8"
          ],
          "kind": "hole",
          "text": {
            "kk": "2,99 бен 3 арасындағы мәнге баға берілмеген.",
            "ru": "Для значений между 2,99 и 3 оценки нет.",
            "en": "No grade is given for values between 2.99 and 3."
          },
          "reading": "rounding"
        }
      ],
      "type": "object",
      "required": [
        "place",
        "kind",
        "text"
      ],
      "properties": {
        "place": {
          "title": "Place",
          "description": "The clauses in which it stands.",
          "examples": [
            [
              "p8",
              "annex2.note"
            ]
          ],
          "type": "array",
          "items": {
            "$ref": "#/$defs/clause-id",
            "title": "Clause",
            "description": "A clause."
          },
          "minItems": 1
        },
        "kind": {
          "title": "Kind",
          "description": "hole: a value without an outcome; overlap: two outcomes; contradiction; missing: a text referred to does not exist; misprint; scan: illegible; ambiguity; scale: units disagree; duplicate; silent: the act says nothing.",
          "examples": [
            "hole"
          ],
          "enum": [
            "hole",
            "overlap",
            "contradiction",
            "missing",
            "misprint",
            "scan",
            "ambiguity",
            "scale",
            "duplicate",
            "silent"
          ]
        },
        "text": {
          "$ref": "#/$defs/text",
          "title": "Text",
          "description": "What is wrong or open."
        },
        "quote": {
          "title": "Quote",
          "description": "The act's own words.",
          "examples": [
            "3-тен 3,99-ға дейін"
          ],
          "type": "string",
          "minLength": 1,
          "maxLength": 4000
        },
        "reading": {
          "$ref": "#/$defs/id",
          "title": "Reading",
          "description": "The reading that settles it."
        },
        "repair": {
          "$ref": "#/$defs/text",
          "title": "Repair",
          "description": "What was done about it, where no reading is needed."
        },
        "findings": {
          "title": "Findings",
          "description": "Findings of `adisteme check` that are lawful, because the act itself is so.",
          "examples": [
            [
              {
                "code": "not-monotone",
                "at": "rules/final"
              }
            ]
          ],
          "type": "array",
          "items": {
            "title": "Finding",
            "description": "One finding, or all of one code inside an element.",
            "examples": [
              {
                "code": "not-monotone",
                "at": "rules/final"
              }
            ],
            "type": "object",
            "required": [
              "code"
            ],
            "properties": {
              "code": {
                "title": "Code",
                "description": "The code of the finding.",
                "examples": [
                  "not-monotone"
                ],
                "type": "string",
                "pattern": "^[a-z]+(-[a-z]+)*$",
                "maxLength": 100
              },
              "at": {
                "title": "At",
                "description": "The path of the finding, or of an element around it; left out: the whole pack.",
                "examples": [
                  "rules/final"
                ],
                "type": "string",
                "minLength": 1,
                "maxLength": 1000
              }
            },
            "additionalProperties": false
          },
          "minItems": 1
        }
      },
      "additionalProperties": false
    },
    "due": {
      "title": "Due",
      "description": "When it is due: so long after or before an event, or on a date.",
      "examples": [
        {
          "workingDays": 10,
          "after": "application"
        },
        {
          "day": 20,
          "of": "month-after-quarter"
        },
        {
          "date": "01-20",
          "year": "next"
        }
      ],
      "type": "object",
      "properties": {
        "workingDays": {
          "title": "Working days",
          "description": "Number of working days, by the calendar of public holidays.",
          "examples": [
            10
          ],
          "type": "integer",
          "minimum": 0
        },
        "days": {
          "title": "Days",
          "description": "Number of calendar days.",
          "examples": [
            7
          ],
          "type": "integer",
          "minimum": 0
        },
        "months": {
          "title": "Months",
          "description": "Number of calendar months.",
          "examples": [
            3
          ],
          "type": "integer",
          "minimum": 0
        },
        "years": {
          "title": "Years",
          "description": "Number of years.",
          "examples": [
            1
          ],
          "type": "integer",
          "minimum": 0
        },
        "after": {
          "$ref": "#/$defs/id",
          "title": "After",
          "description": "The event from which it runs."
        },
        "before": {
          "$ref": "#/$defs/id",
          "title": "Before",
          "description": "The event before which it ends."
        },
        "date": {
          "title": "Date",
          "description": "Month and day of every year: month-day.",
          "examples": [
            "01-20"
          ],
          "type": "string",
          "pattern": "^[0-1][0-9]-[0-3][0-9]$"
        },
        "year": {
          "title": "Year",
          "description": "Whether the date lies in the year that is assessed or in the next.",
          "examples": [
            "next"
          ],
          "enum": [
            "same",
            "next"
          ]
        },
        "day": {
          "title": "Day",
          "description": "Day of the month that `of` names.",
          "examples": [
            20
          ],
          "type": "integer",
          "minimum": 1,
          "maximum": 31
        },
        "of": {
          "title": "Of",
          "description": "The month meant: the one after the quarter, half-year, year or event.",
          "examples": [
            "month-after-quarter"
          ],
          "enum": [
            "month-after-quarter",
            "month-after-half-year",
            "month-after-year",
            "month-after-event"
          ]
        },
        "event": {
          "$ref": "#/$defs/id",
          "title": "Event",
          "description": "The event, where `of` or `within` is month-after-event."
        },
        "on": {
          "$ref": "#/$defs/date",
          "title": "On",
          "description": "Once, on this date."
        },
        "within": {
          "title": "Within",
          "description": "Any day of this month: the one after the quarter, half-year, year or event.",
          "examples": [
            "month-after-quarter"
          ],
          "enum": [
            "month-after-quarter",
            "month-after-half-year",
            "month-after-year",
            "month-after-event"
          ]
        },
        "exclusive": {
          "title": "Exclusive",
          "description": "True: before that day; false or absent: not later than it.",
          "examples": [
            false
          ],
          "type": "boolean"
        }
      },
      "additionalProperties": false,
      "minProperties": 1
    },
    "duty": {
      "title": "Duty",
      "description": "A duty.",
      "examples": [
        {
          "label": {
            "kk": "Көрсеткіштерге мониторинг жүргізу",
            "ru": "Мониторинг показателей",
            "en": "Monitoring of the indicators"
          },
          "by": "direct-supervisor",
          "cite": "p16"
        }
      ],
      "type": "object",
      "required": [
        "label",
        "cite"
      ],
      "properties": {
        "label": {
          "$ref": "#/$defs/text",
          "title": "Label",
          "description": "How people call it."
        },
        "by": {
          "$ref": "#/$defs/id",
          "title": "By",
          "description": "The role or body whose duty it is."
        },
        "when": {
          "$ref": "#/$defs/text",
          "title": "When",
          "description": "In which case, in words."
        },
        "cite": {
          "$ref": "#/$defs/cite"
        },
        "basis": {
          "$ref": "#/$defs/basis"
        },
        "reading": {
          "$ref": "#/$defs/reading-id"
        },
        "note": {
          "$ref": "#/$defs/note"
        }
      },
      "additionalProperties": false
    },
    "event": {
      "title": "Event",
      "description": "An event.",
      "examples": [
        {
          "label": {
            "kk": "Тоқсанның соңы",
            "ru": "Конец квартала",
            "en": "End of the quarter"
          }
        }
      ],
      "type": "object",
      "required": [
        "label"
      ],
      "properties": {
        "label": {
          "$ref": "#/$defs/text",
          "title": "Label",
          "description": "How people call it."
        },
        "cite": {
          "$ref": "#/$defs/cite"
        },
        "basis": {
          "$ref": "#/$defs/basis"
        },
        "reading": {
          "$ref": "#/$defs/reading-id"
        },
        "note": {
          "$ref": "#/$defs/note"
        }
      },
      "additionalProperties": false
    },
    "fallback": {
      "title": "Fallback",
      "description": "What stands in for a value that cannot be formed: an operand, or no outcome for the reason that a defect gives.",
      "examples": [
        0,
        {
          "undetermined": "no-plan"
        }
      ],
      "if": {
        "type": "object",
        "required": [
          "undetermined"
        ]
      },
      "then": {
        "type": "object",
        "required": [
          "undetermined"
        ],
        "properties": {
          "undetermined": {
            "$ref": "#/$defs/id",
            "title": "Defect",
            "description": "The defect that says why the act gives no outcome.",
            "examples": [
              "no-plan"
            ]
          }
        },
        "additionalProperties": false
      },
      "else": {
        "$ref": "#/$defs/operand"
      }
    },
    "force": {
      "title": "Force",
      "description": "When the edition applies.",
      "examples": [
        {
          "from": "2025-07-28",
          "appliesBy": "period-end",
          "cite": "order.p5"
        }
      ],
      "type": "object",
      "required": [
        "from",
        "appliesBy",
        "cite"
      ],
      "properties": {
        "from": {
          "$ref": "#/$defs/date",
          "title": "From",
          "description": "First day on which the edition is in force."
        },
        "to": {
          "$ref": "#/$defs/date",
          "title": "To",
          "description": "Last day on which it is in force; without it, until further notice."
        },
        "appliesBy": {
          "$ref": "#/$defs/id",
          "title": "Applies by",
          "description": "The date input that decides which edition applies to a sheet."
        },
        "cite": {
          "$ref": "#/$defs/cite"
        },
        "basis": {
          "$ref": "#/$defs/basis"
        },
        "reading": {
          "$ref": "#/$defs/reading-id"
        },
        "note": {
          "$ref": "#/$defs/note"
        }
      },
      "additionalProperties": false
    },
    "form": {
      "title": "Form",
      "description": "A form of the act: asked, evaluated and printed.",
      "examples": [
        {
          "kind": "graded",
          "label": {
            "kk": "Бағалау парағы",
            "ru": "Оценочный лист",
            "en": "Appraisal sheet"
          },
          "cite": "annex2",
          "result": {
            "grade": "grade",
            "values": [
              "final"
            ]
          }
        }
      ],
      "type": "object",
      "required": [
        "kind",
        "label",
        "cite"
      ],
      "properties": {
        "kind": {
          "title": "Kind",
          "description": "graded: it is filled in and evaluated; document: it is only printed.",
          "examples": [
            "graded"
          ],
          "enum": [
            "graded",
            "document"
          ]
        },
        "label": {
          "$ref": "#/$defs/text",
          "title": "Label",
          "description": "How people call it."
        },
        "cite": {
          "$ref": "#/$defs/cite"
        },
        "basis": {
          "$ref": "#/$defs/basis"
        },
        "reading": {
          "$ref": "#/$defs/reading-id"
        },
        "note": {
          "$ref": "#/$defs/note"
        },
        "result": {
          "title": "Result",
          "description": "What the form gives.",
          "examples": [
            {
              "grade": "grade",
              "values": [
                "average",
                "final"
              ]
            }
          ],
          "type": "object",
          "required": [],
          "properties": {
            "grade": {
              "$ref": "#/$defs/id",
              "title": "Grade",
              "description": "The rule whose value is the grade."
            },
            "values": {
              "title": "Values",
              "description": "Further rules whose values the result shows.",
              "examples": [
                [
                  "average",
                  "final"
                ]
              ],
              "type": "array",
              "items": {
                "$ref": "#/$defs/id",
                "title": "Rule",
                "description": "A rule."
              },
              "minItems": 1
            }
          },
          "additionalProperties": false,
          "minProperties": 1
        },
        "grounds": {
          "title": "Grounds",
          "description": "The grounds for not assessing that apply to this form.",
          "examples": [
            [
              "too-short"
            ]
          ],
          "type": "array",
          "items": {
            "$ref": "#/$defs/id",
            "title": "Ground",
            "description": "A ground."
          },
          "minItems": 0
        },
        "checks": {
          "title": "Checks",
          "description": "The checks that a sheet on this form must pass.",
          "examples": [
            [
              "within-table"
            ]
          ],
          "type": "array",
          "items": {
            "$ref": "#/$defs/id",
            "title": "Check",
            "description": "A check."
          },
          "minItems": 0
        },
        "records": {
          "title": "Records",
          "description": "Inputs that are kept on the sheet though no rule uses them.",
          "examples": [
            [
              "comment"
            ]
          ],
          "type": "array",
          "items": {
            "$ref": "#/$defs/id",
            "title": "Input",
            "description": "An input."
          },
          "minItems": 0
        },
        "layout": {
          "$ref": "#/$defs/layout"
        }
      },
      "additionalProperties": false,
      "allOf": [
        {
          "if": {
            "required": [
              "kind"
            ],
            "properties": {
              "kind": {
                "const": "graded"
              }
            }
          },
          "then": {
            "required": [
              "result"
            ]
          },
          "else": {
            "properties": {
              "result": false,
              "grounds": false,
              "checks": false
            }
          }
        }
      ]
    },
    "ground": {
      "title": "Ground",
      "description": "A ground on which nobody is assessed.",
      "examples": [
        {
          "message": {
            "kk": "Лауазымда бір айдан аз.",
            "ru": "Менее месяца в должности.",
            "en": "Less than a month in the post."
          },
          "when": {
            "fact": "months-in-post",
            "operator": "lessThan",
            "value": 1
          },
          "cite": "p6"
        }
      ],
      "type": "object",
      "required": [
        "message",
        "when",
        "cite"
      ],
      "properties": {
        "message": {
          "$ref": "#/$defs/text",
          "title": "Message",
          "description": "What the person is told."
        },
        "when": {
          "$ref": "#/$defs/condition",
          "description": "When it holds, the person is not assessed."
        },
        "cite": {
          "$ref": "#/$defs/cite"
        },
        "basis": {
          "$ref": "#/$defs/basis"
        },
        "reading": {
          "$ref": "#/$defs/reading-id"
        },
        "note": {
          "$ref": "#/$defs/note"
        }
      },
      "additionalProperties": false
    },
    "id": {
      "title": "Id",
      "description": "Lower-case words with hyphens: months-in-post.",
      "examples": [
        "months-in-post"
      ],
      "type": "string",
      "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
      "maxLength": 100
    },
    "input": {
      "title": "Input",
      "description": "One thing that the sheet says.",
      "examples": [
        {
          "label": {
            "kk": "Жұмыс сапасы",
            "ru": "Качество работы",
            "en": "Quality of work"
          },
          "type": "decimal",
          "min": 0,
          "max": 5,
          "places": 2,
          "better": "higher",
          "cite": "p18.part2"
        }
      ],
      "type": "object",
      "required": [
        "label",
        "type",
        "cite"
      ],
      "properties": {
        "label": {
          "$ref": "#/$defs/text",
          "title": "Label",
          "description": "How people call it."
        },
        "help": {
          "$ref": "#/$defs/text",
          "title": "Help",
          "description": "Advice shown beside the field."
        },
        "type": {
          "title": "Type",
          "description": "decimal, integer, boolean (yes or no), choice (one of a list), grade (of a scale), date or text.",
          "examples": [
            "decimal"
          ],
          "enum": [
            "decimal",
            "integer",
            "boolean",
            "choice",
            "grade",
            "date",
            "text"
          ]
        },
        "per": {
          "$ref": "#/$defs/per"
        },
        "min": {
          "title": "Least",
          "description": "Least value allowed; for decimal and integer.",
          "examples": [
            0
          ],
          "type": "number"
        },
        "max": {
          "title": "Most",
          "description": "Greatest value allowed; for decimal and integer.",
          "examples": [
            5
          ],
          "type": "number"
        },
        "places": {
          "title": "Places",
          "description": "Most digits after the decimal mark; for decimal.",
          "examples": [
            2
          ],
          "type": "integer",
          "minimum": 0,
          "maximum": 9
        },
        "options": {
          "title": "Options",
          "description": "For a choice: its options by id, each with its label.",
          "examples": [
            {
              "none": {
                "kk": "Жоқ",
                "ru": "Нет",
                "en": "None"
              },
              "reprimand": {
                "kk": "Сөгіс",
                "ru": "Выговор",
                "en": "Reprimand"
              }
            }
          ],
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/member-id"
          },
          "additionalProperties": {
            "$ref": "#/$defs/text",
            "title": "Option",
            "description": "Label of the option."
          }
        },
        "set": {
          "$ref": "#/$defs/id",
          "title": "Set",
          "description": "For a choice: the declared set whose members are the options."
        },
        "scale": {
          "$ref": "#/$defs/id",
          "title": "Scale",
          "description": "For a grade: its scale."
        },
        "better": {
          "title": "Better",
          "description": "Which values are better for the person: higher, lower or none; for a choice, the list of its options, worst first.",
          "examples": [
            "higher",
            [
              "other",
              "reprimand",
              "none"
            ]
          ],
          "anyOf": [
            {
              "enum": [
                "higher",
                "lower",
                "none"
              ]
            },
            {
              "type": "array",
              "items": {
                "$ref": "#/$defs/member-id",
                "title": "Option",
                "description": "An option."
              },
              "minItems": 2
            }
          ]
        },
        "when": {
          "$ref": "#/$defs/condition",
          "title": "When",
          "description": "It is asked only where this holds."
        },
        "otherwise": {
          "title": "Otherwise",
          "description": "The value that it has when it is not asked; needed with `when`.",
          "examples": [
            "ordinary",
            0
          ],
          "type": [
            "string",
            "number",
            "boolean"
          ]
        },
        "optional": {
          "title": "Optional",
          "description": "True: it may be left out; no rule may use it.",
          "examples": [
            true
          ],
          "type": "boolean"
        },
        "maxLength": {
          "title": "Longest",
          "description": "Most characters; for text.",
          "examples": [
            2000
          ],
          "type": "integer",
          "minimum": 1,
          "maximum": 10000
        },
        "cite": {
          "$ref": "#/$defs/cite"
        },
        "basis": {
          "$ref": "#/$defs/basis"
        },
        "reading": {
          "$ref": "#/$defs/reading-id"
        },
        "note": {
          "$ref": "#/$defs/note"
        }
      },
      "additionalProperties": false,
      "dependentRequired": {
        "when": [
          "otherwise"
        ],
        "otherwise": [
          "when"
        ]
      },
      "allOf": [
        {
          "if": {
            "required": [
              "type"
            ],
            "properties": {
              "type": {
                "const": "decimal"
              }
            }
          },
          "then": {
            "required": [
              "min",
              "max",
              "places"
            ],
            "properties": {
              "options": false,
              "set": false,
              "scale": false,
              "maxLength": false
            }
          }
        },
        {
          "if": {
            "required": [
              "type"
            ],
            "properties": {
              "type": {
                "const": "integer"
              }
            }
          },
          "then": {
            "required": [
              "min",
              "max"
            ],
            "properties": {
              "places": false,
              "options": false,
              "set": false,
              "scale": false,
              "maxLength": false
            }
          }
        },
        {
          "if": {
            "required": [
              "type"
            ],
            "properties": {
              "type": {
                "const": "choice"
              }
            }
          },
          "then": {
            "properties": {
              "min": false,
              "max": false,
              "places": false,
              "scale": false,
              "maxLength": false
            },
            "oneOf": [
              {
                "required": [
                  "options"
                ]
              },
              {
                "required": [
                  "set"
                ]
              }
            ]
          }
        },
        {
          "if": {
            "required": [
              "type"
            ],
            "properties": {
              "type": {
                "const": "grade"
              }
            }
          },
          "then": {
            "required": [
              "scale"
            ],
            "properties": {
              "min": false,
              "max": false,
              "places": false,
              "options": false,
              "set": false,
              "maxLength": false
            }
          }
        },
        {
          "if": {
            "required": [
              "type"
            ],
            "properties": {
              "type": {
                "const": "text"
              }
            }
          },
          "then": {
            "properties": {
              "min": false,
              "max": false,
              "places": false,
              "options": false,
              "set": false,
              "scale": false
            }
          }
        },
        {
          "if": {
            "required": [
              "type"
            ],
            "properties": {
              "type": {
                "enum": [
                  "boolean",
                  "date"
                ]
              }
            }
          },
          "then": {
            "properties": {
              "min": false,
              "max": false,
              "places": false,
              "options": false,
              "set": false,
              "scale": false,
              "maxLength": false
            }
          }
        }
      ]
    },
    "layout": {
      "title": "Layout",
      "description": "How the form is printed.",
      "examples": [
        {
          "rows": "asked",
          "columns": [
            {
              "label": {
                "kk": "Балл",
                "ru": "Балл",
                "en": "Score"
              },
              "shows": "score"
            }
          ]
        }
      ],
      "type": "object",
      "required": [],
      "properties": {
        "header": {
          "title": "Header",
          "description": "Lines above the table.",
          "examples": [
            [
              {
                "label": {
                  "kk": "Бағаланатын кезең",
                  "ru": "Оцениваемый период",
                  "en": "Period"
                },
                "shows": "period-end"
              }
            ]
          ],
          "type": "array",
          "items": {
            "$ref": "#/$defs/line"
          },
          "minItems": 0
        },
        "rows": {
          "$ref": "#/$defs/id",
          "title": "Rows",
          "description": "The table has one row for each member of this set."
        },
        "columns": {
          "title": "Columns",
          "description": "Columns of the table.",
          "examples": [
            [
              {
                "label": {
                  "kk": "Балл",
                  "ru": "Балл",
                  "en": "Score"
                },
                "shows": "score"
              }
            ]
          ],
          "type": "array",
          "items": {
            "$ref": "#/$defs/line"
          },
          "minItems": 0
        },
        "preprinted": {
          "title": "Preprinted",
          "description": "Rows that the form itself prints: a text for each column.",
          "examples": [
            [
              [
                "1",
                {
                  "kk": "Жұмыс сапасы",
                  "ru": "Качество работы",
                  "en": "Quality of work"
                }
              ]
            ]
          ],
          "type": "array",
          "items": {
            "title": "Row",
            "description": "Texts, one per column; an empty one is a blank cell.",
            "type": "array",
            "items": {
              "anyOf": [
                {
                  "$ref": "#/$defs/text"
                },
                {
                  "type": "string",
                  "maxLength": 100
                }
              ]
            },
            "minItems": 1
          },
          "minItems": 0
        },
        "totals": {
          "title": "Totals",
          "description": "Lines below the table.",
          "examples": [
            [
              {
                "label": {
                  "kk": "Қорытынды",
                  "ru": "Итого",
                  "en": "Total"
                },
                "shows": "final"
              }
            ]
          ],
          "type": "array",
          "items": {
            "$ref": "#/$defs/line"
          },
          "minItems": 0
        },
        "notes": {
          "title": "Notes",
          "description": "Notes under the form.",
          "examples": [
            [
              {
                "text": {
                  "kk": "Балл жүздік үлеспен қойылады.",
                  "ru": "Балл ставится с сотыми.",
                  "en": "Scores have two decimal places."
                },
                "cite": "annex2.note"
              }
            ]
          ],
          "type": "array",
          "items": {
            "title": "Note",
            "description": "One note.",
            "type": "object",
            "required": [
              "text"
            ],
            "properties": {
              "text": {
                "$ref": "#/$defs/text",
                "title": "Text",
                "description": "The wording of the note."
              },
              "cite": {
                "$ref": "#/$defs/cite"
              }
            },
            "additionalProperties": false
          },
          "minItems": 0
        },
        "signatures": {
          "title": "Signatures",
          "description": "Who signs, and what they fill in.",
          "examples": [
            [
              {
                "role": "direct-supervisor",
                "fields": [
                  "name",
                  "date",
                  "signature"
                ]
              }
            ]
          ],
          "type": "array",
          "items": {
            "$ref": "#/$defs/signature"
          },
          "minItems": 0
        }
      },
      "additionalProperties": false
    },
    "line": {
      "title": "Line",
      "description": "A line or column of a printed form.",
      "examples": [
        {
          "label": {
            "kk": "Балл",
            "ru": "Балл",
            "en": "Score"
          },
          "shows": "score"
        }
      ],
      "type": "object",
      "required": [
        "label"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/id",
          "title": "Id",
          "description": "Name by which a change or reading can point at it."
        },
        "label": {
          "$ref": "#/$defs/text",
          "title": "Label",
          "description": "How people call it."
        },
        "shows": {
          "$ref": "#/$defs/reference",
          "title": "Shows",
          "description": "The input or rule whose value is printed; without it a line to fill in by hand."
        },
        "cite": {
          "$ref": "#/$defs/cite"
        },
        "note": {
          "$ref": "#/$defs/note"
        }
      },
      "additionalProperties": false
    },
    "literal": {
      "title": "Literal",
      "description": "A grade, an option or a date, named as what it is.",
      "examples": [
        {
          "grade": "effective"
        },
        {
          "option": "staff"
        },
        {
          "date": "2025-01-01"
        }
      ],
      "type": "object",
      "properties": {
        "grade": {
          "$ref": "#/$defs/id",
          "title": "Grade",
          "description": "Id of a grade."
        },
        "scale": {
          "$ref": "#/$defs/id",
          "title": "Scale",
          "description": "Its scale, where two scales have such a grade."
        },
        "option": {
          "$ref": "#/$defs/member-id",
          "title": "Option",
          "description": "Id of an option or member."
        },
        "date": {
          "$ref": "#/$defs/date",
          "title": "Date",
          "description": "The date."
        }
      },
      "additionalProperties": false,
      "minProperties": 1,
      "dependentRequired": {
        "scale": [
          "grade"
        ]
      },
      "dependentSchemas": {
        "option": {
          "properties": {
            "grade": false,
            "date": false
          }
        },
        "date": {
          "properties": {
            "grade": false,
            "option": false
          }
        }
      }
    },
    "match": {
      "title": "Match",
      "description": "What a row asks of a key: one value (is), one of several (in), or a range.",
      "examples": [
        {
          "is": "reprimand"
        },
        {
          "in": [
            "a",
            "b"
          ]
        },
        {
          "from": 95,
          "below": 100
        }
      ],
      "type": "object",
      "properties": {
        "is": {
          "$ref": "#/$defs/value",
          "title": "Is",
          "description": "Equal to this."
        },
        "in": {
          "title": "In",
          "description": "One of these.",
          "examples": [
            [
              "none",
              "reprimand"
            ]
          ],
          "type": "array",
          "items": {
            "$ref": "#/$defs/value"
          },
          "minItems": 1,
          "uniqueItems": true
        },
        "from": {
          "title": "From",
          "description": "Least value, inclusive.",
          "examples": [
            4
          ],
          "type": "number"
        },
        "above": {
          "title": "Above",
          "description": "Lower edge, exclusive.",
          "examples": [
            2.99
          ],
          "type": "number"
        },
        "to": {
          "title": "To",
          "description": "Greatest value, inclusive.",
          "examples": [
            5
          ],
          "type": "number"
        },
        "below": {
          "title": "Below",
          "description": "Upper edge, exclusive.",
          "examples": [
            3
          ],
          "type": "number"
        }
      },
      "additionalProperties": false,
      "minProperties": 1,
      "dependentSchemas": {
        "is": {
          "maxProperties": 1
        },
        "in": {
          "maxProperties": 1
        },
        "from": {
          "properties": {
            "above": false
          }
        },
        "to": {
          "properties": {
            "below": false
          }
        }
      }
    },
    "member": {
      "title": "Member",
      "description": "One member.",
      "examples": [
        {
          "label": {
            "kk": "Жұмыс сапасы",
            "ru": "Качество работы",
            "en": "Quality of work"
          },
          "attributes": {
            "group": "staff"
          },
          "cite": "annex2.item1"
        }
      ],
      "type": "object",
      "required": [
        "label"
      ],
      "properties": {
        "label": {
          "$ref": "#/$defs/text",
          "title": "Label",
          "description": "How people call it."
        },
        "help": {
          "$ref": "#/$defs/text",
          "title": "Help",
          "description": "What to take into account when it is judged."
        },
        "contrary": {
          "$ref": "#/$defs/text",
          "title": "Contrary",
          "description": "The sentence that describes its opposite."
        },
        "attributes": {
          "title": "Attributes",
          "description": "Values of the attributes that the set declares.",
          "examples": [
            {
              "group": "staff"
            }
          ],
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/id"
          },
          "additionalProperties": {
            "title": "Value",
            "description": "A number, true or false, or an id.",
            "type": [
              "string",
              "number",
              "boolean"
            ]
          }
        },
        "cite": {
          "$ref": "#/$defs/cite"
        },
        "basis": {
          "$ref": "#/$defs/basis"
        },
        "reading": {
          "$ref": "#/$defs/reading-id"
        },
        "note": {
          "$ref": "#/$defs/note"
        }
      },
      "additionalProperties": false
    },
    "member-id": {
      "title": "Id of a member",
      "description": "Id of a member or option: words or codes of the act, with hyphens or dots.",
      "examples": [
        "C-O-1",
        "quality"
      ],
      "type": "string",
      "pattern": "^[A-Za-z0-9]+([-.][A-Za-z0-9]+)*$",
      "maxLength": 100
    },
    "nested": {
      "$ref": "#/$defs/operation",
      "title": "Rule in place",
      "description": "A rule written where its value is used; it has no label of its own.",
      "examples": [
        {
          "op": "subtract",
          "of": "plan",
          "less": "done"
        }
      ],
      "type": "object",
      "properties": {
        "cite": {
          "$ref": "#/$defs/cite"
        },
        "basis": {
          "$ref": "#/$defs/basis"
        },
        "reading": {
          "$ref": "#/$defs/reading-id"
        },
        "note": {
          "$ref": "#/$defs/note"
        },
        "label": false,
        "per": false,
        "min": false,
        "max": false
      }
    },
    "note": {
      "title": "Note",
      "description": "The author's remark, in one language.",
      "examples": [
        "The act names the ceiling only once; we apply it to each score."
      ],
      "type": "string",
      "minLength": 1,
      "maxLength": 4000
    },
    "operand": {
      "title": "Operand",
      "description": "A number, a reference, true or false, a grade, an option, a date, or a rule written in place.",
      "examples": [
        2.99,
        "average",
        {
          "grade": "effective"
        },
        {
          "op": "subtract",
          "of": "plan",
          "less": "done"
        }
      ],
      "type": [
        "number",
        "string",
        "boolean",
        "object"
      ],
      "allOf": [
        {
          "if": {
            "type": "string"
          },
          "then": {
            "$ref": "#/$defs/reference"
          }
        },
        {
          "if": {
            "type": "object"
          },
          "then": {
            "if": {
              "required": [
                "op"
              ]
            },
            "then": {
              "$ref": "#/$defs/nested"
            },
            "else": {
              "$ref": "#/$defs/literal"
            }
          }
        }
      ]
    },
    "operation": {
      "title": "Operation",
      "description": "An operator and its operands.",
      "examples": [
        {
          "op": "number",
          "value": 0.75
        },
        {
          "op": "add",
          "of": [
            "a",
            "b",
            1
          ]
        }
      ],
      "type": "object",
      "required": [
        "op"
      ],
      "properties": {
        "op": {
          "title": "Operator",
          "description": "What kind of rule it is; the other keys follow from it.",
          "examples": [
            "number",
            "add"
          ],
          "enum": [
            "number",
            "add",
            "subtract",
            "multiply",
            "divide",
            "round",
            "count",
            "share",
            "sum",
            "weighted-sum",
            "mean",
            "minimum",
            "maximum",
            "test",
            "choose",
            "table",
            "allowed",
            "band",
            "cap",
            "floor",
            "rank",
            "running",
            "months-between",
            "days-between",
            "date-add"
          ]
        }
      },
      "allOf": [
        {
          "if": {
            "properties": {
              "op": {
                "const": "number"
              }
            },
            "required": [
              "op"
            ]
          },
          "then": {
            "title": "Number",
            "description": "A number that the act names.",
            "properties": {
              "op": true,
              "label": true,
              "per": true,
              "min": true,
              "max": true,
              "cite": true,
              "basis": true,
              "reading": true,
              "note": true,
              "value": {
                "title": "Value",
                "description": "The number.",
                "examples": [
                  0.75,
                  -3
                ],
                "type": "number"
              }
            },
            "required": [
              "value"
            ],
            "additionalProperties": false
          }
        },
        {
          "if": {
            "properties": {
              "op": {
                "const": "add"
              }
            },
            "required": [
              "op"
            ]
          },
          "then": {
            "title": "Sum of values",
            "description": "Adds its operands.",
            "properties": {
              "op": true,
              "label": true,
              "per": true,
              "min": true,
              "max": true,
              "cite": true,
              "basis": true,
              "reading": true,
              "note": true,
              "of": {
                "title": "Of",
                "description": "The values added.",
                "examples": [
                  [
                    "a",
                    "b",
                    1
                  ],
                  [
                    "a",
                    "b"
                  ]
                ],
                "type": "array",
                "items": {
                  "$ref": "#/$defs/operand"
                },
                "minItems": 1
              }
            },
            "required": [
              "of"
            ],
            "additionalProperties": false
          }
        },
        {
          "if": {
            "properties": {
              "op": {
                "const": "subtract"
              }
            },
            "required": [
              "op"
            ]
          },
          "then": {
            "title": "Difference",
            "description": "Takes one value from another.",
            "properties": {
              "op": true,
              "label": true,
              "per": true,
              "min": true,
              "max": true,
              "cite": true,
              "basis": true,
              "reading": true,
              "note": true,
              "of": {
                "title": "Of",
                "description": "The value taken from.",
                "examples": [
                  "a"
                ],
                "$ref": "#/$defs/operand"
              },
              "less": {
                "title": "Less",
                "description": "The value taken away.",
                "examples": [
                  "b",
                  3
                ],
                "$ref": "#/$defs/operand"
              }
            },
            "required": [
              "of",
              "less"
            ],
            "additionalProperties": false
          }
        },
        {
          "if": {
            "properties": {
              "op": {
                "const": "multiply"
              }
            },
            "required": [
              "op"
            ]
          },
          "then": {
            "title": "Product",
            "description": "Multiplies its operands.",
            "properties": {
              "op": true,
              "label": true,
              "per": true,
              "min": true,
              "max": true,
              "cite": true,
              "basis": true,
              "reading": true,
              "note": true,
              "of": {
                "title": "Of",
                "description": "The values multiplied.",
                "examples": [
                  [
                    "a",
                    "b"
                  ],
                  [
                    "a",
                    "a",
                    100
                  ]
                ],
                "type": "array",
                "items": {
                  "$ref": "#/$defs/operand"
                },
                "minItems": 1
              }
            },
            "required": [
              "of"
            ],
            "additionalProperties": false
          }
        },
        {
          "if": {
            "properties": {
              "op": {
                "const": "divide"
              }
            },
            "required": [
              "op"
            ]
          },
          "then": {
            "title": "Quotient",
            "description": "Divides one value by another.",
            "properties": {
              "op": true,
              "label": true,
              "per": true,
              "min": true,
              "max": true,
              "cite": true,
              "basis": true,
              "reading": true,
              "note": true,
              "of": {
                "title": "Of",
                "description": "The value divided.",
                "examples": [
                  "a"
                ],
                "$ref": "#/$defs/operand"
              },
              "by": {
                "title": "By",
                "description": "The divisor.",
                "examples": [
                  3,
                  "b"
                ],
                "$ref": "#/$defs/operand"
              },
              "zero": {
                "title": "Zero",
                "description": "What it gives where the divisor is zero; needed where it can be.",
                "examples": [
                  100
                ],
                "$ref": "#/$defs/fallback"
              }
            },
            "required": [
              "of",
              "by"
            ],
            "additionalProperties": false
          }
        },
        {
          "if": {
            "properties": {
              "op": {
                "const": "round"
              }
            },
            "required": [
              "op"
            ]
          },
          "then": {
            "title": "Rounded value",
            "description": "Rounds a value to so many decimal places. Nothing else in a pack rounds.",
            "properties": {
              "op": true,
              "label": true,
              "per": true,
              "min": true,
              "max": true,
              "cite": true,
              "basis": true,
              "reading": true,
              "note": true,
              "of": {
                "title": "Of",
                "description": "The value rounded.",
                "examples": [
                  "a"
                ],
                "$ref": "#/$defs/operand"
              },
              "places": {
                "title": "Places",
                "description": "Decimal places kept.",
                "examples": [
                  2
                ],
                "type": "integer",
                "minimum": 0,
                "maximum": 9
              },
              "mode": {
                "title": "Mode",
                "description": "Where halves and rests go; up and down are away from and towards zero.",
                "examples": [
                  "half-up",
                  "down"
                ],
                "enum": [
                  "half-up",
                  "half-down",
                  "half-even",
                  "up",
                  "down",
                  "ceiling",
                  "floor"
                ]
              }
            },
            "required": [
              "of",
              "places",
              "mode"
            ],
            "additionalProperties": false
          }
        },
        {
          "if": {
            "properties": {
              "op": {
                "const": "count"
              }
            },
            "required": [
              "op"
            ]
          },
          "then": {
            "title": "Count",
            "description": "How many members of a set there are for which a condition holds.",
            "properties": {
              "op": true,
              "label": true,
              "per": true,
              "min": true,
              "max": true,
              "cite": true,
              "basis": true,
              "reading": true,
              "note": true,
              "over": {
                "title": "Over",
                "description": "The set over whose members it runs.",
                "examples": [
                  "item"
                ],
                "$ref": "#/$defs/id"
              },
              "where": {
                "title": "Where",
                "description": "Only members for which this holds.",
                "examples": [
                  {
                    "fact": "done",
                    "operator": "equal",
                    "value": true
                  }
                ],
                "$ref": "#/$defs/condition"
              }
            },
            "required": [
              "over"
            ],
            "additionalProperties": false
          }
        },
        {
          "if": {
            "properties": {
              "op": {
                "const": "share"
              }
            },
            "required": [
              "op"
            ]
          },
          "then": {
            "title": "Share",
            "description": "Part of the members for which a condition holds, from 0 to 1.",
            "properties": {
              "op": true,
              "label": true,
              "per": true,
              "min": true,
              "max": true,
              "cite": true,
              "basis": true,
              "reading": true,
              "note": true,
              "over": {
                "title": "Over",
                "description": "The set over whose members it runs.",
                "examples": [
                  "item"
                ],
                "$ref": "#/$defs/id"
              },
              "within": {
                "title": "Within",
                "description": "Which members count at all; all where it is left out.",
                "examples": [
                  {
                    "fact": "asked",
                    "operator": "equal",
                    "value": true
                  }
                ],
                "$ref": "#/$defs/condition"
              },
              "where": {
                "title": "Where",
                "description": "Which of them make up the part.",
                "examples": [
                  {
                    "fact": "seen",
                    "operator": "equal",
                    "value": true
                  }
                ],
                "$ref": "#/$defs/condition"
              },
              "empty": {
                "title": "Empty",
                "description": "What it gives where no member is left.",
                "examples": [
                  0
                ],
                "$ref": "#/$defs/fallback"
              }
            },
            "required": [
              "over",
              "where"
            ],
            "additionalProperties": false
          }
        },
        {
          "if": {
            "properties": {
              "op": {
                "const": "sum"
              }
            },
            "required": [
              "op"
            ]
          },
          "then": {
            "title": "Total",
            "description": "Adds a value over the members of a set; 0 where there is none.",
            "properties": {
              "op": true,
              "label": true,
              "per": true,
              "min": true,
              "max": true,
              "cite": true,
              "basis": true,
              "reading": true,
              "note": true,
              "of": {
                "title": "Of",
                "description": "The value added for each member.",
                "examples": [
                  "x"
                ],
                "$ref": "#/$defs/operand"
              },
              "over": {
                "title": "Over",
                "description": "The set over whose members it runs.",
                "examples": [
                  "item"
                ],
                "$ref": "#/$defs/id"
              },
              "where": {
                "title": "Where",
                "description": "Only members for which this holds.",
                "examples": [
                  {
                    "fact": "x",
                    "operator": "greaterThan",
                    "value": 2
                  }
                ],
                "$ref": "#/$defs/condition"
              }
            },
            "required": [
              "of",
              "over"
            ],
            "additionalProperties": false
          }
        },
        {
          "if": {
            "properties": {
              "op": {
                "const": "weighted-sum"
              }
            },
            "required": [
              "op"
            ]
          },
          "then": {
            "title": "Weighted total",
            "description": "Adds value × weight over the members of a set; 0 where there is none.",
            "properties": {
              "op": true,
              "label": true,
              "per": true,
              "min": true,
              "max": true,
              "cite": true,
              "basis": true,
              "reading": true,
              "note": true,
              "of": {
                "title": "Of",
                "description": "The value for each member.",
                "examples": [
                  "x"
                ],
                "$ref": "#/$defs/operand"
              },
              "weight": {
                "title": "Weight",
                "description": "Its weight.",
                "examples": [
                  "w"
                ],
                "$ref": "#/$defs/operand"
              },
              "over": {
                "title": "Over",
                "description": "The set over whose members it runs.",
                "examples": [
                  "item"
                ],
                "$ref": "#/$defs/id"
              },
              "where": {
                "title": "Where",
                "description": "Only members for which this holds.",
                "examples": [
                  {
                    "fact": "x",
                    "operator": "lessThan",
                    "value": 5
                  }
                ],
                "$ref": "#/$defs/condition"
              }
            },
            "required": [
              "of",
              "weight",
              "over"
            ],
            "additionalProperties": false
          }
        },
        {
          "if": {
            "properties": {
              "op": {
                "const": "mean"
              }
            },
            "required": [
              "op"
            ]
          },
          "then": {
            "title": "Mean",
            "description": "Arithmetic mean of a value over the members of a set, not rounded.",
            "properties": {
              "op": true,
              "label": true,
              "per": true,
              "min": true,
              "max": true,
              "cite": true,
              "basis": true,
              "reading": true,
              "note": true,
              "of": {
                "title": "Of",
                "description": "The value averaged.",
                "examples": [
                  "x"
                ],
                "$ref": "#/$defs/operand"
              },
              "over": {
                "title": "Over",
                "description": "The set over whose members it runs.",
                "examples": [
                  "item"
                ],
                "$ref": "#/$defs/id"
              },
              "where": {
                "title": "Where",
                "description": "Only members for which this holds.",
                "examples": [
                  {
                    "fact": "x",
                    "operator": "lessThan",
                    "value": 1
                  }
                ],
                "$ref": "#/$defs/condition"
              },
              "empty": {
                "title": "Empty",
                "description": "What it gives where no member is left.",
                "examples": [
                  0
                ],
                "$ref": "#/$defs/fallback"
              }
            },
            "required": [
              "of",
              "over"
            ],
            "additionalProperties": false
          }
        },
        {
          "if": {
            "properties": {
              "op": {
                "const": "minimum"
              }
            },
            "required": [
              "op"
            ]
          },
          "then": {
            "title": "Least",
            "description": "Least of some values, or of one value over the members of a set: numbers, grades or dates.",
            "properties": {
              "op": true,
              "label": true,
              "per": true,
              "min": true,
              "max": true,
              "cite": true,
              "basis": true,
              "reading": true,
              "note": true,
              "of": {
                "title": "Of",
                "description": "The values compared; one value where there is `over`.",
                "examples": [
                  [
                    "a",
                    "b"
                  ],
                  "x"
                ],
                "if": {
                  "type": "array"
                },
                "then": {
                  "type": "array",
                  "items": {
                    "$ref": "#/$defs/operand"
                  },
                  "minItems": 1
                },
                "else": {
                  "$ref": "#/$defs/operand"
                }
              },
              "over": {
                "title": "Over",
                "description": "The set over whose members it runs.",
                "examples": [
                  "item"
                ],
                "$ref": "#/$defs/id"
              },
              "where": {
                "title": "Where",
                "description": "Only members for which this holds.",
                "examples": [
                  {
                    "fact": "x",
                    "operator": "greaterThan",
                    "value": 9
                  }
                ],
                "$ref": "#/$defs/condition"
              },
              "empty": {
                "title": "Empty",
                "description": "What it gives where no member is left.",
                "examples": [
                  0
                ],
                "$ref": "#/$defs/fallback"
              }
            },
            "required": [
              "of"
            ],
            "additionalProperties": false
          }
        },
        {
          "if": {
            "properties": {
              "op": {
                "const": "maximum"
              }
            },
            "required": [
              "op"
            ]
          },
          "then": {
            "title": "Greatest",
            "description": "Greatest of some values, or of one value over the members of a set: numbers, grades or dates.",
            "properties": {
              "op": true,
              "label": true,
              "per": true,
              "min": true,
              "max": true,
              "cite": true,
              "basis": true,
              "reading": true,
              "note": true,
              "of": {
                "title": "Of",
                "description": "The values compared; one value where there is `over`.",
                "examples": [
                  "x"
                ],
                "if": {
                  "type": "array"
                },
                "then": {
                  "type": "array",
                  "items": {
                    "$ref": "#/$defs/operand"
                  },
                  "minItems": 1
                },
                "else": {
                  "$ref": "#/$defs/operand"
                }
              },
              "over": {
                "title": "Over",
                "description": "The set over whose members it runs.",
                "examples": [
                  "item"
                ],
                "$ref": "#/$defs/id"
              },
              "where": {
                "title": "Where",
                "description": "Only members for which this holds.",
                "examples": [
                  {
                    "fact": "x",
                    "operator": "lessThan",
                    "value": 1
                  }
                ],
                "$ref": "#/$defs/condition"
              },
              "empty": {
                "title": "Empty",
                "description": "What it gives where no member is left.",
                "examples": [
                  5
                ],
                "$ref": "#/$defs/fallback"
              }
            },
            "required": [
              "of"
            ],
            "additionalProperties": false
          }
        },
        {
          "if": {
            "properties": {
              "op": {
                "const": "test"
              }
            },
            "required": [
              "op"
            ]
          },
          "then": {
            "title": "Test",
            "description": "Whether a condition holds.",
            "properties": {
              "op": true,
              "label": true,
              "per": true,
              "min": true,
              "max": true,
              "cite": true,
              "basis": true,
              "reading": true,
              "note": true,
              "when": {
                "title": "When",
                "description": "The condition.",
                "examples": [
                  {
                    "fact": "a",
                    "operator": "lessThan",
                    "value": 4
                  },
                  {
                    "not": {
                      "fact": "a",
                      "operator": "equal",
                      "value": {
                        "fact": "b"
                      }
                    }
                  }
                ],
                "$ref": "#/$defs/condition"
              }
            },
            "required": [
              "when"
            ],
            "additionalProperties": false
          }
        },
        {
          "if": {
            "properties": {
              "op": {
                "const": "choose"
              }
            },
            "required": [
              "op"
            ]
          },
          "then": {
            "title": "First case that holds",
            "description": "Tries cases in turn and gives the value of the first that holds.",
            "properties": {
              "op": true,
              "label": true,
              "per": true,
              "min": true,
              "max": true,
              "cite": true,
              "basis": true,
              "reading": true,
              "note": true,
              "cases": {
                "title": "Cases",
                "description": "Tried in turn; each has an id.",
                "examples": [
                  [
                    {
                      "id": "high",
                      "when": {
                        "fact": "a",
                        "operator": "greaterThan",
                        "value": 10
                      },
                      "then": "b"
                    },
                    {
                      "id": "middle",
                      "when": {
                        "fact": "a",
                        "operator": "greaterThan",
                        "value": 5
                      },
                      "then": 2
                    }
                  ],
                  [
                    {
                      "id": "high",
                      "when": {
                        "fact": "a",
                        "operator": "greaterThan",
                        "value": 10
                      },
                      "then": 1
                    }
                  ]
                ],
                "type": "array",
                "minItems": 1,
                "items": {
                  "type": "object",
                  "properties": {
                    "id": {
                      "title": "Id",
                      "description": "Name of the entry, unique in its list.",
                      "examples": [
                        "high",
                        "middle"
                      ],
                      "$ref": "#/$defs/id"
                    },
                    "when": {
                      "title": "When",
                      "description": "When the case holds.",
                      "examples": [
                        {
                          "fact": "a",
                          "operator": "greaterThan",
                          "value": 10
                        },
                        {
                          "fact": "a",
                          "operator": "greaterThan",
                          "value": 5
                        }
                      ],
                      "$ref": "#/$defs/condition"
                    },
                    "then": {
                      "title": "Then",
                      "description": "What it gives.",
                      "examples": [
                        "b",
                        2
                      ],
                      "$ref": "#/$defs/operand"
                    },
                    "cite": {
                      "$ref": "#/$defs/cite"
                    },
                    "basis": {
                      "$ref": "#/$defs/basis"
                    },
                    "reading": {
                      "$ref": "#/$defs/reading-id"
                    },
                    "note": {
                      "$ref": "#/$defs/note"
                    }
                  },
                  "required": [
                    "id",
                    "when",
                    "then"
                  ],
                  "additionalProperties": false
                }
              },
              "otherwise": {
                "title": "Otherwise",
                "description": "What it gives where no case holds.",
                "examples": [
                  0
                ],
                "$ref": "#/$defs/fallback"
              }
            },
            "required": [
              "cases",
              "otherwise"
            ],
            "additionalProperties": false
          }
        },
        {
          "if": {
            "properties": {
              "op": {
                "const": "table"
              }
            },
            "required": [
              "op"
            ]
          },
          "then": {
            "title": "Table",
            "description": "The value of the row that one or two keys meet.",
            "properties": {
              "op": true,
              "label": true,
              "per": true,
              "min": true,
              "max": true,
              "cite": true,
              "basis": true,
              "reading": true,
              "note": true,
              "key": {
                "title": "Key",
                "description": "The value, or two values, by which the row is found.",
                "examples": [
                  "a",
                  [
                    "a",
                    "b"
                  ]
                ],
                "if": {
                  "type": "array"
                },
                "then": {
                  "type": "array",
                  "items": {
                    "$ref": "#/$defs/operand"
                  },
                  "minItems": 2,
                  "maxItems": 2
                },
                "else": {
                  "$ref": "#/$defs/operand"
                }
              },
              "rows": {
                "title": "Rows",
                "description": "The rows; their order means nothing.",
                "examples": [
                  {
                    "low": {
                      "at": {
                        "below": 3
                      },
                      "value": 0
                    },
                    "high": {
                      "at": {
                        "above": 3
                      },
                      "value": 2
                    },
                    "three": {
                      "at": {
                        "is": 3
                      },
                      "value": 1
                    }
                  },
                  {
                    "r1": {
                      "at": [
                        {
                          "below": 5
                        },
                        {
                          "is": true
                        }
                      ],
                      "value": 1
                    },
                    "r2": {
                      "at": [
                        {
                          "from": 5
                        },
                        {
                          "is": true
                        }
                      ],
                      "value": 2
                    },
                    "r3": {
                      "at": [
                        {
                          "below": 5
                        },
                        {
                          "is": false
                        }
                      ],
                      "value": 3
                    },
                    "r4": {
                      "at": [
                        {
                          "from": 5
                        },
                        {
                          "in": [
                            false
                          ]
                        }
                      ],
                      "value": 4
                    }
                  }
                ],
                "type": "object",
                "propertyNames": {
                  "$ref": "#/$defs/id"
                },
                "minProperties": 1,
                "additionalProperties": {
                  "type": "object",
                  "properties": {
                    "at": {
                      "title": "At",
                      "description": "What the row asks of the key, or of each key.",
                      "examples": [
                        {
                          "below": 3
                        },
                        {
                          "above": 3
                        }
                      ],
                      "if": {
                        "type": "array"
                      },
                      "then": {
                        "type": "array",
                        "items": {
                          "$ref": "#/$defs/match"
                        },
                        "minItems": 2,
                        "maxItems": 2
                      },
                      "else": {
                        "$ref": "#/$defs/match"
                      }
                    },
                    "value": {
                      "title": "Value",
                      "description": "What the row gives.",
                      "examples": [
                        0,
                        2
                      ],
                      "$ref": "#/$defs/operand"
                    },
                    "cite": {
                      "$ref": "#/$defs/cite"
                    },
                    "basis": {
                      "$ref": "#/$defs/basis"
                    },
                    "reading": {
                      "$ref": "#/$defs/reading-id"
                    },
                    "note": {
                      "$ref": "#/$defs/note"
                    }
                  },
                  "required": [
                    "at",
                    "value"
                  ],
                  "additionalProperties": false
                }
              },
              "gaps": {
                "title": "Gaps",
                "description": "Holes that the act really has: a value in one is undetermined.",
                "examples": [
                  {
                    "hole": {
                      "from": 3,
                      "below": 4,
                      "defect": "open"
                    }
                  }
                ],
                "type": "object",
                "propertyNames": {
                  "$ref": "#/$defs/id"
                },
                "minProperties": 1,
                "additionalProperties": {
                  "type": "object",
                  "properties": {
                    "from": {
                      "title": "From",
                      "description": "Least value, inclusive.",
                      "examples": [
                        3
                      ],
                      "type": "number"
                    },
                    "above": {
                      "title": "Above",
                      "description": "Lower edge, exclusive.",
                      "examples": [
                        3
                      ],
                      "type": "number"
                    },
                    "to": {
                      "title": "To",
                      "description": "Greatest value, inclusive.",
                      "examples": [
                        3
                      ],
                      "type": "number"
                    },
                    "below": {
                      "title": "Below",
                      "description": "Upper edge, exclusive.",
                      "examples": [
                        4
                      ],
                      "type": "number"
                    },
                    "defect": {
                      "title": "Defect",
                      "description": "The defect that records the hole.",
                      "examples": [
                        "open"
                      ],
                      "$ref": "#/$defs/id"
                    },
                    "cite": {
                      "$ref": "#/$defs/cite"
                    },
                    "basis": {
                      "$ref": "#/$defs/basis"
                    },
                    "reading": {
                      "$ref": "#/$defs/reading-id"
                    },
                    "note": {
                      "$ref": "#/$defs/note"
                    }
                  },
                  "required": [
                    "defect"
                  ],
                  "additionalProperties": false,
                  "anyOf": [
                    {
                      "required": [
                        "from"
                      ]
                    },
                    {
                      "required": [
                        "above"
                      ]
                    },
                    {
                      "required": [
                        "to"
                      ]
                    },
                    {
                      "required": [
                        "below"
                      ]
                    }
                  ],
                  "dependentSchemas": {
                    "from": {
                      "properties": {
                        "above": false
                      }
                    },
                    "to": {
                      "properties": {
                        "below": false
                      }
                    }
                  }
                }
              }
            },
            "required": [
              "key",
              "rows"
            ],
            "additionalProperties": false
          }
        },
        {
          "if": {
            "properties": {
              "op": {
                "const": "allowed"
              }
            },
            "required": [
              "op"
            ]
          },
          "then": {
            "title": "Allowed interval",
            "description": "The interval, both ends included, that a table allows for one or two keys. A check compares a value with it by `within`.",
            "properties": {
              "op": true,
              "label": true,
              "per": true,
              "min": true,
              "max": true,
              "cite": true,
              "basis": true,
              "reading": true,
              "note": true,
              "key": {
                "title": "Key",
                "description": "The value, or two values, by which the row is found.",
                "examples": [
                  "a"
                ],
                "if": {
                  "type": "array"
                },
                "then": {
                  "type": "array",
                  "items": {
                    "$ref": "#/$defs/operand"
                  },
                  "minItems": 2,
                  "maxItems": 2
                },
                "else": {
                  "$ref": "#/$defs/operand"
                }
              },
              "rows": {
                "title": "Rows",
                "description": "The rows; their order means nothing.",
                "examples": [
                  {
                    "low": {
                      "at": {
                        "below": 95
                      },
                      "from": 0,
                      "to": 4.74
                    },
                    "high": {
                      "at": {
                        "from": 95
                      },
                      "from": 4.75,
                      "to": 4.99
                    }
                  },
                  {
                    "low": {
                      "at": {
                        "below": 3
                      },
                      "from": 0,
                      "to": "a"
                    },
                    "high": {
                      "at": {
                        "from": 4
                      },
                      "from": 2,
                      "to": 3
                    }
                  }
                ],
                "type": "object",
                "propertyNames": {
                  "$ref": "#/$defs/id"
                },
                "minProperties": 1,
                "additionalProperties": {
                  "type": "object",
                  "properties": {
                    "at": {
                      "title": "At",
                      "description": "What the row asks of the key, or of each key.",
                      "examples": [
                        {
                          "below": 95
                        },
                        {
                          "from": 95
                        }
                      ],
                      "if": {
                        "type": "array"
                      },
                      "then": {
                        "type": "array",
                        "items": {
                          "$ref": "#/$defs/match"
                        },
                        "minItems": 2,
                        "maxItems": 2
                      },
                      "else": {
                        "$ref": "#/$defs/match"
                      }
                    },
                    "from": {
                      "title": "From",
                      "description": "Least value allowed.",
                      "examples": [
                        0,
                        4.75
                      ],
                      "$ref": "#/$defs/operand"
                    },
                    "to": {
                      "title": "To",
                      "description": "Greatest value allowed.",
                      "examples": [
                        4.74,
                        4.99
                      ],
                      "$ref": "#/$defs/operand"
                    },
                    "cite": {
                      "$ref": "#/$defs/cite"
                    },
                    "basis": {
                      "$ref": "#/$defs/basis"
                    },
                    "reading": {
                      "$ref": "#/$defs/reading-id"
                    },
                    "note": {
                      "$ref": "#/$defs/note"
                    }
                  },
                  "required": [
                    "at",
                    "from",
                    "to"
                  ],
                  "additionalProperties": false
                }
              },
              "gaps": {
                "title": "Gaps",
                "description": "Holes that the act really has: a value in one is undetermined.",
                "examples": [
                  {
                    "hole": {
                      "from": 3,
                      "below": 4,
                      "defect": "open"
                    }
                  }
                ],
                "type": "object",
                "propertyNames": {
                  "$ref": "#/$defs/id"
                },
                "minProperties": 1,
                "additionalProperties": {
                  "type": "object",
                  "properties": {
                    "from": {
                      "title": "From",
                      "description": "Least value, inclusive.",
                      "examples": [
                        3
                      ],
                      "type": "number"
                    },
                    "above": {
                      "title": "Above",
                      "description": "Lower edge, exclusive.",
                      "examples": [
                        3
                      ],
                      "type": "number"
                    },
                    "to": {
                      "title": "To",
                      "description": "Greatest value, inclusive.",
                      "examples": [
                        3
                      ],
                      "type": "number"
                    },
                    "below": {
                      "title": "Below",
                      "description": "Upper edge, exclusive.",
                      "examples": [
                        4
                      ],
                      "type": "number"
                    },
                    "defect": {
                      "title": "Defect",
                      "description": "The defect that records the hole.",
                      "examples": [
                        "open"
                      ],
                      "$ref": "#/$defs/id"
                    },
                    "cite": {
                      "$ref": "#/$defs/cite"
                    },
                    "basis": {
                      "$ref": "#/$defs/basis"
                    },
                    "reading": {
                      "$ref": "#/$defs/reading-id"
                    },
                    "note": {
                      "$ref": "#/$defs/note"
                    }
                  },
                  "required": [
                    "defect"
                  ],
                  "additionalProperties": false,
                  "anyOf": [
                    {
                      "required": [
                        "from"
                      ]
                    },
                    {
                      "required": [
                        "above"
                      ]
                    },
                    {
                      "required": [
                        "to"
                      ]
                    },
                    {
                      "required": [
                        "below"
                      ]
                    }
                  ],
                  "dependentSchemas": {
                    "from": {
                      "properties": {
                        "above": false
                      }
                    },
                    "to": {
                      "properties": {
                        "below": false
                      }
                    }
                  }
                }
              }
            },
            "required": [
              "key",
              "rows"
            ],
            "additionalProperties": false
          }
        },
        {
          "if": {
            "properties": {
              "op": {
                "const": "band"
              }
            },
            "required": [
              "op"
            ]
          },
          "then": {
            "title": "Band",
            "description": "The grade of the band in which a number lies.",
            "properties": {
              "op": true,
              "label": true,
              "per": true,
              "min": true,
              "max": true,
              "cite": true,
              "basis": true,
              "reading": true,
              "note": true,
              "of": {
                "title": "Of",
                "description": "The number graded.",
                "examples": [
                  "a"
                ],
                "$ref": "#/$defs/operand"
              },
              "scale": {
                "title": "Scale",
                "description": "The scale of the grades.",
                "examples": [
                  "result"
                ],
                "$ref": "#/$defs/id"
              },
              "bands": {
                "title": "Bands",
                "description": "The bands; their order means nothing.",
                "examples": [
                  {
                    "low": {
                      "below": 3,
                      "grade": "poor"
                    },
                    "high": {
                      "from": 4,
                      "grade": "good"
                    },
                    "middle": {
                      "from": 3,
                      "below": 4,
                      "grade": "fair"
                    }
                  },
                  {
                    "low": {
                      "to": 2.99,
                      "grade": "poor"
                    },
                    "high": {
                      "from": 3,
                      "grade": "good"
                    }
                  }
                ],
                "type": "object",
                "propertyNames": {
                  "$ref": "#/$defs/id"
                },
                "minProperties": 1,
                "additionalProperties": {
                  "type": "object",
                  "properties": {
                    "from": {
                      "title": "From",
                      "description": "Least value, inclusive.",
                      "examples": [
                        4,
                        3
                      ],
                      "type": "number"
                    },
                    "above": {
                      "title": "Above",
                      "description": "Lower edge, exclusive.",
                      "examples": [
                        3
                      ],
                      "type": "number"
                    },
                    "to": {
                      "title": "To",
                      "description": "Greatest value, inclusive.",
                      "examples": [
                        2.99
                      ],
                      "type": "number"
                    },
                    "below": {
                      "title": "Below",
                      "description": "Upper edge, exclusive.",
                      "examples": [
                        3,
                        4
                      ],
                      "type": "number"
                    },
                    "grade": {
                      "title": "Grade",
                      "description": "The grade of the band.",
                      "examples": [
                        "poor",
                        "good"
                      ],
                      "$ref": "#/$defs/id"
                    },
                    "cite": {
                      "$ref": "#/$defs/cite"
                    },
                    "basis": {
                      "$ref": "#/$defs/basis"
                    },
                    "reading": {
                      "$ref": "#/$defs/reading-id"
                    },
                    "note": {
                      "$ref": "#/$defs/note"
                    }
                  },
                  "required": [
                    "grade"
                  ],
                  "additionalProperties": false,
                  "anyOf": [
                    {
                      "required": [
                        "from"
                      ]
                    },
                    {
                      "required": [
                        "above"
                      ]
                    },
                    {
                      "required": [
                        "to"
                      ]
                    },
                    {
                      "required": [
                        "below"
                      ]
                    }
                  ],
                  "dependentSchemas": {
                    "from": {
                      "properties": {
                        "above": false
                      }
                    },
                    "to": {
                      "properties": {
                        "below": false
                      }
                    }
                  }
                }
              },
              "gaps": {
                "title": "Gaps",
                "description": "Holes that the act really has: a value in one is undetermined.",
                "examples": [
                  {
                    "hole": {
                      "above": 2.99,
                      "below": 3,
                      "defect": "open"
                    }
                  }
                ],
                "type": "object",
                "propertyNames": {
                  "$ref": "#/$defs/id"
                },
                "minProperties": 1,
                "additionalProperties": {
                  "type": "object",
                  "properties": {
                    "from": {
                      "title": "From",
                      "description": "Least value, inclusive.",
                      "examples": [
                        3
                      ],
                      "type": "number"
                    },
                    "above": {
                      "title": "Above",
                      "description": "Lower edge, exclusive.",
                      "examples": [
                        2.99
                      ],
                      "type": "number"
                    },
                    "to": {
                      "title": "To",
                      "description": "Greatest value, inclusive.",
                      "examples": [
                        3
                      ],
                      "type": "number"
                    },
                    "below": {
                      "title": "Below",
                      "description": "Upper edge, exclusive.",
                      "examples": [
                        3
                      ],
                      "type": "number"
                    },
                    "defect": {
                      "title": "Defect",
                      "description": "The defect that records the hole.",
                      "examples": [
                        "open"
                      ],
                      "$ref": "#/$defs/id"
                    },
                    "cite": {
                      "$ref": "#/$defs/cite"
                    },
                    "basis": {
                      "$ref": "#/$defs/basis"
                    },
                    "reading": {
                      "$ref": "#/$defs/reading-id"
                    },
                    "note": {
                      "$ref": "#/$defs/note"
                    }
                  },
                  "required": [
                    "defect"
                  ],
                  "additionalProperties": false,
                  "anyOf": [
                    {
                      "required": [
                        "from"
                      ]
                    },
                    {
                      "required": [
                        "above"
                      ]
                    },
                    {
                      "required": [
                        "to"
                      ]
                    },
                    {
                      "required": [
                        "below"
                      ]
                    }
                  ],
                  "dependentSchemas": {
                    "from": {
                      "properties": {
                        "above": false
                      }
                    },
                    "to": {
                      "properties": {
                        "below": false
                      }
                    }
                  }
                }
              }
            },
            "required": [
              "of",
              "scale",
              "bands"
            ],
            "additionalProperties": false
          }
        },
        {
          "if": {
            "properties": {
              "op": {
                "const": "cap"
              }
            },
            "required": [
              "op"
            ]
          },
          "then": {
            "title": "At most",
            "description": "A value, lowered to each limit that applies.",
            "properties": {
              "op": true,
              "label": true,
              "per": true,
              "min": true,
              "max": true,
              "cite": true,
              "basis": true,
              "reading": true,
              "note": true,
              "of": {
                "title": "Of",
                "description": "The value limited: a number, a grade or a date.",
                "examples": [
                  "a"
                ],
                "$ref": "#/$defs/operand"
              },
              "limits": {
                "title": "Limits",
                "description": "All limits that apply are kept; their order means nothing.",
                "examples": [
                  {
                    "penalty": {
                      "when": {
                        "fact": "b",
                        "operator": "equal",
                        "value": true
                      },
                      "at": 2.99
                    }
                  }
                ],
                "type": "object",
                "propertyNames": {
                  "$ref": "#/$defs/id"
                },
                "minProperties": 1,
                "additionalProperties": {
                  "type": "object",
                  "properties": {
                    "when": {
                      "title": "When",
                      "description": "When the limit applies.",
                      "examples": [
                        {
                          "fact": "b",
                          "operator": "equal",
                          "value": true
                        }
                      ],
                      "$ref": "#/$defs/condition"
                    },
                    "at": {
                      "title": "At",
                      "description": "The limit.",
                      "examples": [
                        2.99
                      ],
                      "$ref": "#/$defs/operand"
                    },
                    "cite": {
                      "$ref": "#/$defs/cite"
                    },
                    "basis": {
                      "$ref": "#/$defs/basis"
                    },
                    "reading": {
                      "$ref": "#/$defs/reading-id"
                    },
                    "note": {
                      "$ref": "#/$defs/note"
                    }
                  },
                  "required": [
                    "when",
                    "at"
                  ],
                  "additionalProperties": false
                }
              }
            },
            "required": [
              "of",
              "limits"
            ],
            "additionalProperties": false
          }
        },
        {
          "if": {
            "properties": {
              "op": {
                "const": "floor"
              }
            },
            "required": [
              "op"
            ]
          },
          "then": {
            "title": "At least",
            "description": "A value, raised to each limit that applies.",
            "properties": {
              "op": true,
              "label": true,
              "per": true,
              "min": true,
              "max": true,
              "cite": true,
              "basis": true,
              "reading": true,
              "note": true,
              "of": {
                "title": "Of",
                "description": "The value limited: a number, a grade or a date.",
                "examples": [
                  "a"
                ],
                "$ref": "#/$defs/operand"
              },
              "limits": {
                "title": "Limits",
                "description": "All limits that apply are kept; their order means nothing.",
                "examples": [
                  {
                    "zero": {
                      "when": {
                        "fact": "b",
                        "operator": "greaterThan",
                        "value": 0
                      },
                      "at": 0
                    }
                  }
                ],
                "type": "object",
                "propertyNames": {
                  "$ref": "#/$defs/id"
                },
                "minProperties": 1,
                "additionalProperties": {
                  "type": "object",
                  "properties": {
                    "when": {
                      "title": "When",
                      "description": "When the limit applies.",
                      "examples": [
                        {
                          "fact": "b",
                          "operator": "greaterThan",
                          "value": 0
                        }
                      ],
                      "$ref": "#/$defs/condition"
                    },
                    "at": {
                      "title": "At",
                      "description": "The limit.",
                      "examples": [
                        0
                      ],
                      "$ref": "#/$defs/operand"
                    },
                    "cite": {
                      "$ref": "#/$defs/cite"
                    },
                    "basis": {
                      "$ref": "#/$defs/basis"
                    },
                    "reading": {
                      "$ref": "#/$defs/reading-id"
                    },
                    "note": {
                      "$ref": "#/$defs/note"
                    }
                  },
                  "required": [
                    "when",
                    "at"
                  ],
                  "additionalProperties": false
                }
              }
            },
            "required": [
              "of",
              "limits"
            ],
            "additionalProperties": false
          }
        },
        {
          "if": {
            "properties": {
              "op": {
                "const": "rank"
              }
            },
            "required": [
              "op"
            ]
          },
          "then": {
            "title": "Rank",
            "description": "Place of the member at hand among the members of its set, 1 being the first. The rule is `per` that set.",
            "properties": {
              "op": true,
              "label": true,
              "per": true,
              "min": true,
              "max": true,
              "cite": true,
              "basis": true,
              "reading": true,
              "note": true,
              "of": {
                "title": "Of",
                "description": "The value by which they are ranked.",
                "examples": [
                  "x"
                ],
                "$ref": "#/$defs/operand"
              },
              "over": {
                "title": "Over",
                "description": "The set over whose members it runs.",
                "examples": [
                  "item"
                ],
                "$ref": "#/$defs/id"
              },
              "order": {
                "title": "Order",
                "description": "Which values come first.",
                "examples": [
                  "highest",
                  "lowest"
                ],
                "enum": [
                  "highest",
                  "lowest"
                ]
              },
              "ties": {
                "title": "Ties",
                "description": "After two first places comes the third (competition) or the second (dense).",
                "examples": [
                  "competition",
                  "dense"
                ],
                "enum": [
                  "competition",
                  "dense"
                ]
              }
            },
            "required": [
              "of",
              "over",
              "order",
              "ties"
            ],
            "additionalProperties": false
          }
        },
        {
          "if": {
            "properties": {
              "op": {
                "const": "running"
              }
            },
            "required": [
              "op"
            ]
          },
          "then": {
            "title": "Running value",
            "description": "Total, least or greatest value of the members up to and including the one at hand, in the order of another value; members that share a place count together. The rule is `per` that set.",
            "properties": {
              "op": true,
              "label": true,
              "per": true,
              "min": true,
              "max": true,
              "cite": true,
              "basis": true,
              "reading": true,
              "note": true,
              "of": {
                "title": "Of",
                "description": "The value combined.",
                "examples": [
                  "x"
                ],
                "$ref": "#/$defs/operand"
              },
              "over": {
                "title": "Over",
                "description": "The set over whose members it runs.",
                "examples": [
                  "item"
                ],
                "$ref": "#/$defs/id"
              },
              "along": {
                "title": "Along",
                "description": "The value that gives the order: a date or a number.",
                "examples": [
                  "day",
                  "n"
                ],
                "$ref": "#/$defs/operand"
              },
              "combine": {
                "title": "Combine",
                "description": "How values are combined.",
                "examples": [
                  "sum",
                  "maximum"
                ],
                "enum": [
                  "sum",
                  "minimum",
                  "maximum"
                ]
              },
              "start": {
                "title": "Start",
                "description": "What it starts from.",
                "examples": [
                  0,
                  3.5
                ],
                "type": "number"
              }
            },
            "required": [
              "of",
              "over",
              "along",
              "combine",
              "start"
            ],
            "additionalProperties": false
          }
        },
        {
          "if": {
            "properties": {
              "op": {
                "const": "months-between"
              }
            },
            "required": [
              "op"
            ]
          },
          "then": {
            "title": "Months between",
            "description": "Whole months from one date to another: the greatest number by which the first can be moved without passing the second (31 January to 28 February is one month). Negative where the second lies before the first.",
            "properties": {
              "op": true,
              "label": true,
              "per": true,
              "min": true,
              "max": true,
              "cite": true,
              "basis": true,
              "reading": true,
              "note": true,
              "from": {
                "title": "From",
                "description": "The date from which it counts.",
                "examples": [
                  "a"
                ],
                "$ref": "#/$defs/operand"
              },
              "to": {
                "title": "To",
                "description": "The date to which it counts.",
                "examples": [
                  "b"
                ],
                "$ref": "#/$defs/operand"
              }
            },
            "required": [
              "from",
              "to"
            ],
            "additionalProperties": false
          }
        },
        {
          "if": {
            "properties": {
              "op": {
                "const": "days-between"
              }
            },
            "required": [
              "op"
            ]
          },
          "then": {
            "title": "Days between",
            "description": "Calendar days from one date to another. Negative where the second lies before the first.",
            "properties": {
              "op": true,
              "label": true,
              "per": true,
              "min": true,
              "max": true,
              "cite": true,
              "basis": true,
              "reading": true,
              "note": true,
              "from": {
                "title": "From",
                "description": "The date from which it counts.",
                "examples": [
                  "a"
                ],
                "$ref": "#/$defs/operand"
              },
              "to": {
                "title": "To",
                "description": "The date to which it counts.",
                "examples": [
                  "b"
                ],
                "$ref": "#/$defs/operand"
              }
            },
            "required": [
              "from",
              "to"
            ],
            "additionalProperties": false
          }
        },
        {
          "if": {
            "properties": {
              "op": {
                "const": "date-add"
              }
            },
            "required": [
              "op"
            ]
          },
          "then": {
            "title": "Date moved",
            "description": "A date moved by months and days (negative moves back); a day that the month lacks becomes its last day.",
            "properties": {
              "op": true,
              "label": true,
              "per": true,
              "min": true,
              "max": true,
              "cite": true,
              "basis": true,
              "reading": true,
              "note": true,
              "to": {
                "title": "To",
                "description": "The date moved.",
                "examples": [
                  "a"
                ],
                "$ref": "#/$defs/operand"
              },
              "months": {
                "title": "Months",
                "description": "Months added.",
                "examples": [
                  1
                ],
                "type": "integer",
                "minimum": -1200,
                "maximum": 1200
              },
              "days": {
                "title": "Days",
                "description": "Days added.",
                "examples": [
                  -1
                ],
                "type": "integer",
                "minimum": -36500,
                "maximum": 36500
              }
            },
            "required": [
              "to"
            ],
            "additionalProperties": false
          }
        }
      ]
    },
    "pack": {
      "title": "Rule pack",
      "description": "One edition of a methodology as data.",
      "examples": [
        {
          "adisteme": 1,
          "pack": "kz-acs-corps-b",
          "edition": "2025-07-28",
          "version": "1.0.0",
          "kind": "methodology",
          "title": {
            "kk": "«Б» корпусын бағалау әдістемесі",
            "ru": "Методика оценки корпуса «Б»",
            "en": "Methodology for appraising Corps B"
          },
          "official": [
            "kk"
          ],
          "act": {
            "number": "13",
            "date": "2018-01-16",
            "issuer": {
              "kk": "Мемлекеттік қызмет істері агенттігі",
              "ru": "Агентство по делам государственной службы",
              "en": "Agency for Civil Service Affairs"
            },
            "numbering": {
              "p": 1
            }
          },
          "force": {
            "from": "2025-07-28",
            "appliesBy": "period-end",
            "cite": "p1"
          },
          "forms": {
            "sheet": {
              "kind": "document",
              "label": {
                "kk": "Парақ",
                "ru": "Лист",
                "en": "Sheet"
              },
              "cite": "p1"
            }
          },
          "clauses": {
            "p1": {
              "status": "form",
              "title": {
                "kk": "Парақ",
                "ru": "Лист",
                "en": "The sheet"
              }
            }
          }
        }
      ],
      "type": "object",
      "required": [
        "adisteme",
        "pack",
        "edition",
        "version",
        "kind",
        "title",
        "official",
        "act",
        "force",
        "forms",
        "clauses"
      ],
      "properties": {
        "adisteme": {
          "title": "Language",
          "description": "Version of the language in which the pack is written.",
          "examples": [
            1
          ],
          "const": 1
        },
        "pack": {
          "$ref": "#/$defs/id",
          "title": "Pack",
          "description": "Id of the methodology."
        },
        "edition": {
          "title": "Edition",
          "description": "Id of the edition: usually the date from which it applies.",
          "examples": [
            "2025-07-28"
          ],
          "type": "string",
          "pattern": "^[A-Za-z0-9]+([-.][A-Za-z0-9]+)*$",
          "maxLength": 50
        },
        "version": {
          "title": "Version",
          "description": "Version of this encoding; it grows when the encoding is corrected, not when the law changes.",
          "examples": [
            "1.0.0"
          ],
          "type": "string",
          "pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+$"
        },
        "kind": {
          "title": "Kind",
          "description": "methodology: applied to people; model: adopted by other methodologies.",
          "examples": [
            "methodology"
          ],
          "enum": [
            "methodology",
            "model"
          ]
        },
        "title": {
          "$ref": "#/$defs/text",
          "title": "Title",
          "description": "Title of the methodology."
        },
        "official": {
          "title": "Official languages",
          "description": "The languages whose wording is the act's own; the others are unofficial translations.",
          "examples": [
            [
              "kk"
            ]
          ],
          "type": "array",
          "items": {
            "enum": [
              "kk",
              "ru",
              "en"
            ]
          },
          "minItems": 1
        },
        "act": {
          "$ref": "#/$defs/act"
        },
        "force": {
          "$ref": "#/$defs/force"
        },
        "parts": {
          "title": "Parts",
          "description": "Files beside this one that hold further sections or some of their entries.",
          "examples": [
            [
              "clauses.yaml",
              "indicators.yaml"
            ]
          ],
          "type": "array",
          "items": {
            "title": "File",
            "description": "Name of the file.",
            "type": "string",
            "pattern": "^[A-Za-z0-9_-]+\\.ya?ml$",
            "minLength": 1,
            "maxLength": 4000
          },
          "minItems": 1
        },
        "scales": {
          "title": "Scales",
          "description": "Scales of ordered grades, by id.",
          "examples": [
            {
              "result": {
                "label": {
                  "kk": "Нәтиже",
                  "ru": "Результат",
                  "en": "Result"
                },
                "order": [
                  "poor",
                  "good"
                ],
                "grades": {},
                "cite": "p8"
              }
            }
          ],
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/id"
          },
          "additionalProperties": {
            "$ref": "#/$defs/scale"
          }
        },
        "roles": {
          "title": "Roles",
          "description": "Who assesses, signs and decides, by id.",
          "examples": [
            {
              "direct-supervisor": {
                "label": {
                  "kk": "Тікелей басшы",
                  "ru": "Непосредственный руководитель",
                  "en": "Direct supervisor"
                },
                "cite": "p3.sub2"
              }
            }
          ],
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/id"
          },
          "additionalProperties": {
            "$ref": "#/$defs/role"
          }
        },
        "sets": {
          "title": "Sets",
          "description": "What is counted or listed, by id.",
          "examples": [
            {
              "kpi": {
                "kind": "given",
                "label": {
                  "kk": "НМИ",
                  "ru": "КЦИ",
                  "en": "KPI"
                },
                "size": {
                  "min": 5,
                  "max": 5
                },
                "cite": "p11"
              }
            }
          ],
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/id"
          },
          "additionalProperties": {
            "$ref": "#/$defs/set"
          }
        },
        "inputs": {
          "title": "Inputs",
          "description": "What the sheet says, by id.",
          "examples": [
            {
              "absent": {
                "label": {
                  "kk": "Кезең ішінде болмаған",
                  "ru": "Отсутствовал в течение периода",
                  "en": "Absent for the period"
                },
                "type": "boolean",
                "cite": "p6"
              }
            }
          ],
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/id"
          },
          "additionalProperties": {
            "$ref": "#/$defs/input"
          }
        },
        "rules": {
          "title": "Rules",
          "description": "Named values, by id; their order means nothing.",
          "examples": [
            {
              "average": {
                "op": "mean",
                "of": "score",
                "over": "asked",
                "label": {
                  "kk": "Орташа",
                  "ru": "Среднее",
                  "en": "Average"
                },
                "cite": "p8"
              }
            }
          ],
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/id"
          },
          "additionalProperties": {
            "$ref": "#/$defs/rule"
          }
        },
        "grounds": {
          "title": "Grounds",
          "description": "On which nobody is assessed, by id.",
          "examples": [
            {
              "too-short": {
                "message": {
                  "kk": "Лауазымда бір айдан аз.",
                  "ru": "Менее месяца в должности.",
                  "en": "Less than a month in the post."
                },
                "when": {
                  "fact": "months-in-post",
                  "operator": "lessThan",
                  "value": 1
                },
                "cite": "p6"
              }
            }
          ],
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/id"
          },
          "additionalProperties": {
            "$ref": "#/$defs/ground"
          }
        },
        "checks": {
          "title": "Checks",
          "description": "What a sheet must satisfy, by id.",
          "examples": [
            {
              "within-table": {
                "require": {
                  "fact": "score",
                  "operator": "within",
                  "value": {
                    "fact": "allowed-score"
                  }
                },
                "effect": "refuse",
                "message": {
                  "kk": "Балл кестеден тыс.",
                  "ru": "Балл вне таблицы.",
                  "en": "The score lies outside the table."
                },
                "cite": "annex5"
              }
            }
          ],
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/id"
          },
          "additionalProperties": {
            "$ref": "#/$defs/check"
          }
        },
        "routing": {
          "$ref": "#/$defs/routing"
        },
        "forms": {
          "title": "Forms",
          "description": "The forms of the act, by id.",
          "examples": [
            {
              "staff": {
                "kind": "document",
                "label": {
                  "kk": "Бағалау парағы",
                  "ru": "Оценочный лист",
                  "en": "Appraisal sheet"
                },
                "cite": "annex2"
              }
            }
          ],
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/id"
          },
          "additionalProperties": {
            "$ref": "#/$defs/form"
          }
        },
        "procedure": {
          "$ref": "#/$defs/procedure"
        },
        "clauses": {
          "title": "Clauses",
          "description": "Every numbered paragraph and annex of the act, accounted for.",
          "examples": [
            {
              "p8": {
                "status": "encoded",
                "title": {
                  "kk": "Қорытынды баға",
                  "ru": "Итоговая оценка",
                  "en": "The final grade"
                }
              }
            }
          ],
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/clause-id"
          },
          "additionalProperties": {
            "$ref": "#/$defs/clause"
          }
        },
        "defects": {
          "title": "Defects",
          "description": "What is wrong or open in the act, by id.",
          "examples": [
            {
              "band-hole": {
                "place": [
                  "p8"
                ],
                "kind": "hole",
                "text": {
                  "kk": "Аралық бос.",
                  "ru": "Пробел между границами.",
                  "en": "There is a hole between the bands."
                }
              }
            }
          ],
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/id"
          },
          "additionalProperties": {
            "$ref": "#/$defs/defect"
          }
        },
        "readings": {
          "title": "Readings",
          "description": "Questions that the act leaves open and how they are answered, by id.",
          "examples": [
            {
              "rounding": {
                "question": {
                  "kk": "Орташа дөңгелектене ме?",
                  "ru": "Округляется ли среднее?",
                  "en": "Is the average rounded?"
                },
                "chosen": "half-up",
                "reason": {
                  "kk": "Шекаралар екі орынмен жазылған.",
                  "ru": "Границы даны с двумя знаками.",
                  "en": "The edges have two places."
                },
                "options": {
                  "half-up": {
                    "label": {
                      "kk": "Иә",
                      "ru": "Да",
                      "en": "Yes"
                    }
                  }
                }
              }
            }
          ],
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/id"
          },
          "additionalProperties": {
            "$ref": "#/$defs/reading"
          }
        }
      },
      "additionalProperties": false
    },
    "per": {
      "title": "Per",
      "description": "The set, or two sets, over whose members it is indexed.",
      "examples": [
        "asked",
        [
          "respondent",
          "question"
        ]
      ],
      "anyOf": [
        {
          "$ref": "#/$defs/id",
          "title": "Set",
          "description": "A set."
        },
        {
          "type": "array",
          "items": {
            "$ref": "#/$defs/id",
            "title": "Set",
            "description": "A set."
          },
          "minItems": 1,
          "maxItems": 2,
          "uniqueItems": true
        }
      ]
    },
    "procedure": {
      "title": "Procedure",
      "description": "What people must do, as data.",
      "examples": [
        {
          "events": {
            "quarter-end": {
              "label": {
                "kk": "Тоқсанның соңы",
                "ru": "Конец квартала",
                "en": "End of the quarter"
              }
            }
          }
        }
      ],
      "type": "object",
      "required": [],
      "properties": {
        "events": {
          "title": "Events",
          "description": "What deadlines run from, by id.",
          "examples": [
            {
              "quarter-end": {
                "label": {
                  "kk": "Тоқсанның соңы",
                  "ru": "Конец квартала",
                  "en": "End of the quarter"
                }
              }
            }
          ],
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/id"
          },
          "additionalProperties": {
            "$ref": "#/$defs/event"
          }
        },
        "deadlines": {
          "title": "Deadlines",
          "description": "When things are due, by id.",
          "examples": [
            {
              "assess": {
                "label": {
                  "kk": "Бағалау",
                  "ru": "Оценка",
                  "en": "Appraisal"
                },
                "due": {
                  "day": 20,
                  "of": "month-after-quarter"
                },
                "cite": "p5"
              }
            }
          ],
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/id"
          },
          "additionalProperties": {
            "$ref": "#/$defs/deadline"
          }
        },
        "bodies": {
          "title": "Bodies",
          "description": "Commissions and sessions, by id.",
          "examples": [
            {
              "calibration": {
                "label": {
                  "kk": "Калибрлеу сессиясы",
                  "ru": "Калибровочная сессия",
                  "en": "Calibration session"
                },
                "cite": "p20"
              }
            }
          ],
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/id"
          },
          "additionalProperties": {
            "$ref": "#/$defs/body"
          }
        },
        "decisions": {
          "title": "Decisions",
          "description": "Closed lists of decisions, by id.",
          "examples": [
            {
              "on-review": {
                "label": {
                  "kk": "Қарау қорытындысы",
                  "ru": "Итог рассмотрения",
                  "en": "Outcome of the review"
                },
                "by": "calibration",
                "options": {
                  "approve": {
                    "label": {
                      "kk": "Бекіту",
                      "ru": "Утвердить",
                      "en": "Approve"
                    }
                  }
                },
                "cite": "p21"
              }
            }
          ],
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/id"
          },
          "additionalProperties": {
            "$ref": "#/$defs/decision"
          }
        },
        "duties": {
          "title": "Duties",
          "description": "What someone must do, without a date, by id.",
          "examples": [
            {
              "monitor": {
                "label": {
                  "kk": "Мониторинг",
                  "ru": "Мониторинг",
                  "en": "Monitoring"
                },
                "by": "direct-supervisor",
                "cite": "p16"
              }
            }
          ],
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/id"
          },
          "additionalProperties": {
            "$ref": "#/$defs/duty"
          }
        },
        "consequences": {
          "title": "Consequences",
          "description": "What may, or must not, follow from a result, by id.",
          "examples": [
            {
              "bonus": {
                "label": {
                  "kk": "Бонус төлеу",
                  "ru": "Выплата бонуса",
                  "en": "Payment of a bonus"
                },
                "permitted": true,
                "cite": "p7"
              }
            }
          ],
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/id"
          },
          "additionalProperties": {
            "$ref": "#/$defs/consequence"
          }
        },
        "retention": {
          "title": "Retention",
          "description": "How long papers are kept, by id.",
          "examples": [
            {
              "papers": {
                "label": {
                  "kk": "Бағалау құжаттары",
                  "ru": "Документы оценки",
                  "en": "Appraisal papers"
                },
                "years": 3,
                "cite": "p8"
              }
            }
          ],
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/id"
          },
          "additionalProperties": {
            "$ref": "#/$defs/retention"
          }
        }
      },
      "additionalProperties": false
    },
    "reading": {
      "title": "Reading",
      "description": "A question that the act leaves open, its possible answers, and the one chosen.",
      "examples": [
        {
          "question": {
            "kk": "Орташа дөңгелектене ме?",
            "ru": "Округляется ли среднее?",
            "en": "Is the average rounded?"
          },
          "chosen": "half-up",
          "reason": {
            "kk": "Шекаралар екі орынмен жазылған.",
            "ru": "Границы даны с двумя знаками.",
            "en": "The edges have two places."
          },
          "options": {
            "half-up": {
              "label": {
                "kk": "Иә",
                "ru": "Да",
                "en": "Yes"
              }
            },
            "exact": {
              "label": {
                "kk": "Жоқ",
                "ru": "Нет",
                "en": "No"
              },
              "changes": [
                {
                  "op": "replace",
                  "at": "rules/grade/of",
                  "was": "final",
                  "with": "average"
                }
              ]
            }
          }
        }
      ],
      "type": "object",
      "required": [
        "question",
        "chosen",
        "reason",
        "options"
      ],
      "properties": {
        "question": {
          "$ref": "#/$defs/text",
          "title": "Question",
          "description": "What the act leaves open."
        },
        "defects": {
          "title": "Defects",
          "description": "The defects of the act that raise it.",
          "examples": [
            [
              "band-hole"
            ]
          ],
          "type": "array",
          "items": {
            "$ref": "#/$defs/id",
            "title": "Defect",
            "description": "A defect."
          },
          "minItems": 1
        },
        "chosen": {
          "$ref": "#/$defs/id",
          "title": "Chosen",
          "description": "The option that the pack as it stands follows."
        },
        "reason": {
          "$ref": "#/$defs/text",
          "title": "Reason",
          "description": "Why this option is chosen."
        },
        "options": {
          "title": "Options",
          "description": "The possible answers, by id; the chosen one among them.",
          "examples": [
            {
              "half-up": {
                "label": {
                  "kk": "Иә",
                  "ru": "Да",
                  "en": "Yes"
                }
              }
            }
          ],
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/id"
          },
          "additionalProperties": {
            "title": "Option",
            "description": "One answer.",
            "type": "object",
            "required": [
              "label"
            ],
            "properties": {
              "label": {
                "$ref": "#/$defs/text",
                "title": "Label",
                "description": "How people call it."
              },
              "changes": {
                "title": "Changes",
                "description": "What this answer changes in the pack as it stands; the chosen one changes nothing.",
                "examples": [
                  [
                    {
                      "op": "replace",
                      "at": "rules/grade/of",
                      "was": "final",
                      "with": "average"
                    }
                  ]
                ],
                "type": "array",
                "items": {
                  "$ref": "#/$defs/change"
                },
                "minItems": 0
              },
              "basis": {
                "$ref": "#/$defs/basis"
              },
              "reading": {
                "$ref": "#/$defs/reading-id"
              },
              "note": {
                "$ref": "#/$defs/note"
              }
            },
            "additionalProperties": false
          }
        }
      },
      "additionalProperties": false
    },
    "reading-id": {
      "$ref": "#/$defs/id",
      "title": "Reading",
      "description": "The reading that decides this element.",
      "examples": [
        "rounding"
      ]
    },
    "reference": {
      "title": "Reference",
      "description": "Names a value: a rule or input, one member of an indexed value, or an attribute of the member at hand.",
      "examples": [
        "average",
        "score[quality]",
        "category.group"
      ],
      "type": "string",
      "pattern": "^[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*|\\[[A-Za-z0-9.-]+(, ?[A-Za-z0-9.-]+)?\\])?$",
      "maxLength": 200
    },
    "retention": {
      "title": "Retention",
      "description": "How long papers are kept.",
      "examples": [
        {
          "label": {
            "kk": "Бағалау құжаттары",
            "ru": "Документы оценки",
            "en": "Appraisal papers"
          },
          "years": 3,
          "after": "end-of-appraisal",
          "cite": "p8"
        }
      ],
      "type": "object",
      "required": [
        "label",
        "years",
        "cite"
      ],
      "properties": {
        "label": {
          "$ref": "#/$defs/text",
          "title": "Label",
          "description": "How people call it."
        },
        "years": {
          "title": "Years",
          "description": "Number of years for which they are kept.",
          "examples": [
            3
          ],
          "type": "integer",
          "minimum": 1
        },
        "after": {
          "$ref": "#/$defs/id",
          "title": "After",
          "description": "The event from which it runs."
        },
        "by": {
          "$ref": "#/$defs/id",
          "title": "By",
          "description": "The role or body that keeps them."
        },
        "cite": {
          "$ref": "#/$defs/cite"
        },
        "basis": {
          "$ref": "#/$defs/basis"
        },
        "reading": {
          "$ref": "#/$defs/reading-id"
        },
        "note": {
          "$ref": "#/$defs/note"
        }
      },
      "additionalProperties": false
    },
    "role": {
      "title": "Role",
      "description": "A person or unit that assesses, signs or decides.",
      "examples": [
        {
          "label": {
            "kk": "Тікелей басшы",
            "ru": "Непосредственный руководитель",
            "en": "Direct supervisor"
          },
          "cite": "p3.sub2"
        }
      ],
      "type": "object",
      "required": [
        "label"
      ],
      "properties": {
        "label": {
          "$ref": "#/$defs/text",
          "title": "Label",
          "description": "How people call it."
        },
        "cite": {
          "$ref": "#/$defs/cite"
        },
        "basis": {
          "$ref": "#/$defs/basis"
        },
        "reading": {
          "$ref": "#/$defs/reading-id"
        },
        "note": {
          "$ref": "#/$defs/note"
        }
      },
      "additionalProperties": false
    },
    "route": {
      "title": "Route",
      "description": "Who is assessed on which form, and by whom.",
      "examples": [
        {
          "id": "head",
          "when": {
            "fact": "is-head",
            "operator": "equal",
            "value": true
          },
          "form": "leader",
          "assessor": "direct-supervisor",
          "cite": "p17.part1"
        }
      ],
      "type": "object",
      "required": [
        "id",
        "form",
        "assessor",
        "cite"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/id",
          "title": "Id",
          "description": "Name of the route, unique in its list."
        },
        "label": {
          "$ref": "#/$defs/text",
          "title": "Label",
          "description": "How people call it."
        },
        "when": {
          "$ref": "#/$defs/condition",
          "description": "Whom the route takes; the last route has none and takes everyone left."
        },
        "form": {
          "$ref": "#/$defs/id",
          "title": "Form",
          "description": "The form to use; a sheet on another one is refused."
        },
        "assessor": {
          "$ref": "#/$defs/id",
          "title": "Assessor",
          "description": "The role that assesses."
        },
        "cite": {
          "$ref": "#/$defs/cite"
        },
        "basis": {
          "$ref": "#/$defs/basis"
        },
        "reading": {
          "$ref": "#/$defs/reading-id"
        },
        "note": {
          "$ref": "#/$defs/note"
        }
      },
      "additionalProperties": false
    },
    "routing": {
      "title": "Routing",
      "description": "Which form, and who assesses.",
      "examples": [
        {
          "cite": "p17",
          "routes": [
            {
              "id": "all",
              "form": "staff",
              "assessor": "head-of-unit",
              "cite": "p17.part4"
            }
          ]
        }
      ],
      "type": "object",
      "required": [
        "cite",
        "routes"
      ],
      "properties": {
        "cite": {
          "$ref": "#/$defs/cite"
        },
        "routes": {
          "title": "Routes",
          "description": "Tried in turn: the first that holds is taken. The last has no condition.",
          "examples": [
            [
              {
                "id": "all",
                "form": "staff",
                "assessor": "head-of-unit",
                "cite": "p17.part4"
              }
            ]
          ],
          "type": "array",
          "items": {
            "$ref": "#/$defs/route"
          },
          "minItems": 1
        },
        "substitutes": {
          "title": "Substitutes",
          "description": "Tried in turn: the first that holds replaces the assessor of the route.",
          "examples": [
            [
              {
                "id": "absent",
                "when": {
                  "fact": "assessor-absent",
                  "operator": "equal",
                  "value": true
                },
                "assessor": "substitute",
                "cite": "p4.part4"
              }
            ]
          ],
          "type": "array",
          "items": {
            "$ref": "#/$defs/substitute"
          },
          "minItems": 1
        }
      },
      "additionalProperties": false
    },
    "rule": {
      "$ref": "#/$defs/operation",
      "title": "Rule",
      "description": "A named value: an operator applied to others.",
      "examples": [
        {
          "op": "mean",
          "of": "score",
          "over": "asked",
          "label": {
            "kk": "Орташа балл",
            "ru": "Средний балл",
            "en": "Average score"
          },
          "cite": "annex2.note"
        }
      ],
      "type": "object",
      "required": [
        "op",
        "label",
        "cite"
      ],
      "properties": {
        "label": {
          "$ref": "#/$defs/text",
          "title": "Label",
          "description": "How people call it."
        },
        "per": {
          "$ref": "#/$defs/per"
        },
        "min": {
          "title": "Least",
          "description": "Least value that it can have by the act; `check` proves it.",
          "examples": [
            0
          ],
          "type": "number"
        },
        "max": {
          "title": "Most",
          "description": "Greatest value that it can have by the act; `check` proves it.",
          "examples": [
            5
          ],
          "type": "number"
        },
        "cite": {
          "$ref": "#/$defs/cite"
        },
        "basis": {
          "$ref": "#/$defs/basis"
        },
        "reading": {
          "$ref": "#/$defs/reading-id"
        },
        "note": {
          "$ref": "#/$defs/note"
        }
      }
    },
    "scale": {
      "title": "Scale",
      "description": "Ordered grades.",
      "examples": [
        {
          "label": {
            "kk": "Нәтиже",
            "ru": "Результат",
            "en": "Result"
          },
          "order": [
            "poor",
            "good"
          ],
          "grades": {
            "poor": {
              "label": {
                "kk": "Нашар",
                "ru": "Плохо",
                "en": "Poor"
              },
              "cite": "p8"
            },
            "good": {
              "label": {
                "kk": "Жақсы",
                "ru": "Хорошо",
                "en": "Good"
              },
              "cite": "p8"
            }
          },
          "cite": "p8"
        }
      ],
      "type": "object",
      "required": [
        "label",
        "order",
        "grades",
        "cite"
      ],
      "properties": {
        "label": {
          "$ref": "#/$defs/text",
          "title": "Label",
          "description": "How people call it."
        },
        "order": {
          "title": "Order",
          "description": "Ids of the grades, worst first.",
          "examples": [
            [
              "unsatisfactory",
              "satisfactory",
              "effective"
            ]
          ],
          "type": "array",
          "items": {
            "$ref": "#/$defs/id",
            "title": "Grade",
            "description": "Id of a grade."
          },
          "minItems": 1
        },
        "grades": {
          "title": "Grades",
          "description": "The grades by id; exactly those that `order` lists.",
          "examples": [
            {
              "effective": {
                "label": {
                  "kk": "Тиімді",
                  "ru": "Эффективно",
                  "en": "Effective"
                },
                "cite": "p8"
              }
            }
          ],
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/id"
          },
          "additionalProperties": {
            "title": "Grade",
            "description": "One grade.",
            "type": "object",
            "required": [
              "label",
              "cite"
            ],
            "properties": {
              "label": {
                "$ref": "#/$defs/text",
                "title": "Label",
                "description": "How people call it."
              },
              "cite": {
                "$ref": "#/$defs/cite"
              },
              "basis": {
                "$ref": "#/$defs/basis"
              },
              "reading": {
                "$ref": "#/$defs/reading-id"
              },
              "note": {
                "$ref": "#/$defs/note"
              }
            },
            "additionalProperties": false
          }
        },
        "cite": {
          "$ref": "#/$defs/cite"
        },
        "basis": {
          "$ref": "#/$defs/basis"
        },
        "reading": {
          "$ref": "#/$defs/reading-id"
        },
        "note": {
          "$ref": "#/$defs/note"
        }
      },
      "additionalProperties": false
    },
    "set": {
      "title": "Set",
      "description": "A collection: declared by the act, given by the sheet, a subset, or the best of another.",
      "examples": [
        {
          "kind": "given",
          "label": {
            "kk": "НМИ",
            "ru": "КЦИ",
            "en": "KPI"
          },
          "size": {
            "min": 5,
            "max": 5
          },
          "cite": "p11"
        }
      ],
      "type": "object",
      "required": [
        "kind",
        "label",
        "cite"
      ],
      "properties": {
        "kind": {
          "title": "Kind",
          "description": "declared: the act lists the members; given: the sheet lists them; subset: the members of another set for which a condition holds; best: the first N of another set by a value.",
          "examples": [
            "declared"
          ],
          "enum": [
            "declared",
            "given",
            "subset",
            "best"
          ]
        },
        "label": {
          "$ref": "#/$defs/text",
          "title": "Label",
          "description": "How people call it."
        },
        "cite": {
          "$ref": "#/$defs/cite"
        },
        "basis": {
          "$ref": "#/$defs/basis"
        },
        "reading": {
          "$ref": "#/$defs/reading-id"
        },
        "note": {
          "$ref": "#/$defs/note"
        },
        "attributes": {
          "title": "Attributes",
          "description": "What each member of a declared set carries: types by id.",
          "examples": [
            {
              "group": {
                "type": "integer"
              }
            }
          ],
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/id"
          },
          "additionalProperties": {
            "$ref": "#/$defs/attribute"
          }
        },
        "members": {
          "title": "Members",
          "description": "The members of a declared set, by id.",
          "examples": [
            {
              "quality": {
                "label": {
                  "kk": "Жұмыс сапасы",
                  "ru": "Качество работы",
                  "en": "Quality of work"
                },
                "cite": "annex2.item1"
              }
            }
          ],
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/member-id"
          },
          "additionalProperties": {
            "$ref": "#/$defs/member"
          }
        },
        "size": {
          "title": "Size",
          "description": "How many members the sheet may list; a sheet outside these limits is refused.",
          "examples": [
            {
              "min": 5,
              "max": 5
            }
          ],
          "type": "object",
          "required": [
            "min",
            "max"
          ],
          "properties": {
            "min": {
              "title": "Least",
              "description": "Fewest members.",
              "examples": [
                3
              ],
              "type": "integer",
              "minimum": 0
            },
            "max": {
              "title": "Most",
              "description": "Most members; never more than 1000.",
              "examples": [
                7
              ],
              "type": "integer",
              "minimum": 1,
              "maximum": 1000
            }
          },
          "additionalProperties": false
        },
        "anonymous": {
          "title": "Anonymous",
          "description": "True: its members never appear in results or explanations, only totals over them.",
          "examples": [
            true
          ],
          "type": "boolean"
        },
        "of": {
          "$ref": "#/$defs/id",
          "title": "Of",
          "description": "For subset and best: the set from which the members are taken."
        },
        "where": {
          "$ref": "#/$defs/condition",
          "title": "Where",
          "description": "For subset: which members belong to it."
        },
        "take": {
          "title": "Take",
          "description": "For best: how many; a number, or a reference to an integer value.",
          "examples": [
            8,
            "modules-counted"
          ],
          "anyOf": [
            {
              "type": "integer",
              "minimum": 1,
              "maximum": 1000
            },
            {
              "$ref": "#/$defs/reference"
            }
          ]
        },
        "by": {
          "title": "By",
          "description": "For best: the values compared in turn; ties that remain are settled by the id of the member.",
          "examples": [
            [
              "mark",
              "credits"
            ]
          ],
          "type": "array",
          "items": {
            "$ref": "#/$defs/reference",
            "title": "Value",
            "description": "A value per member."
          },
          "minItems": 1
        },
        "order": {
          "title": "Order",
          "description": "For best: highest or lowest values first (dates: highest is latest).",
          "examples": [
            "highest"
          ],
          "enum": [
            "highest",
            "lowest"
          ]
        }
      },
      "additionalProperties": false,
      "allOf": [
        {
          "if": {
            "required": [
              "kind"
            ],
            "properties": {
              "kind": {
                "const": "declared"
              }
            }
          },
          "then": {
            "required": [
              "members"
            ],
            "properties": {
              "size": false,
              "anonymous": false,
              "of": false,
              "where": false,
              "take": false,
              "by": false,
              "order": false
            }
          }
        },
        {
          "if": {
            "required": [
              "kind"
            ],
            "properties": {
              "kind": {
                "const": "given"
              }
            }
          },
          "then": {
            "required": [
              "size"
            ],
            "properties": {
              "members": false,
              "attributes": false,
              "of": false,
              "where": false,
              "take": false,
              "by": false,
              "order": false
            }
          }
        },
        {
          "if": {
            "required": [
              "kind"
            ],
            "properties": {
              "kind": {
                "const": "subset"
              }
            }
          },
          "then": {
            "required": [
              "of",
              "where"
            ],
            "properties": {
              "members": false,
              "attributes": false,
              "size": false,
              "anonymous": false,
              "take": false,
              "by": false,
              "order": false
            }
          }
        },
        {
          "if": {
            "required": [
              "kind"
            ],
            "properties": {
              "kind": {
                "const": "best"
              }
            }
          },
          "then": {
            "required": [
              "of",
              "take",
              "by",
              "order"
            ],
            "properties": {
              "members": false,
              "attributes": false,
              "size": false,
              "anonymous": false,
              "where": false
            }
          }
        }
      ]
    },
    "signature": {
      "title": "Signature",
      "description": "Who signs a form, and what they fill in.",
      "examples": [
        {
          "role": "direct-supervisor",
          "fields": [
            "name",
            "date",
            "signature"
          ]
        }
      ],
      "type": "object",
      "required": [
        "role",
        "fields"
      ],
      "properties": {
        "role": {
          "$ref": "#/$defs/id",
          "title": "Role",
          "description": "The role that signs."
        },
        "label": {
          "$ref": "#/$defs/text",
          "title": "Label",
          "description": "How people call it."
        },
        "fields": {
          "title": "Fields",
          "description": "What is filled in when signing.",
          "examples": [
            [
              "name",
              "date",
              "signature"
            ]
          ],
          "type": "array",
          "items": {
            "title": "Field",
            "description": "A field.",
            "enum": [
              "name",
              "initials",
              "post",
              "date",
              "signature",
              "digital-signature"
            ]
          },
          "minItems": 1
        },
        "note": {
          "$ref": "#/$defs/note"
        }
      },
      "additionalProperties": false
    },
    "substitute": {
      "title": "Substitute",
      "description": "Who assesses where the assessor of the route cannot.",
      "examples": [
        {
          "id": "absent",
          "when": {
            "fact": "assessor-absent",
            "operator": "equal",
            "value": true
          },
          "assessor": "substitute",
          "cite": "p4.part4"
        }
      ],
      "type": "object",
      "required": [
        "id",
        "when",
        "assessor",
        "cite"
      ],
      "properties": {
        "id": {
          "$ref": "#/$defs/id",
          "title": "Id",
          "description": "Name of the substitution, unique in its list."
        },
        "label": {
          "$ref": "#/$defs/text",
          "title": "Label",
          "description": "How people call it."
        },
        "when": {
          "$ref": "#/$defs/condition",
          "description": "When it applies."
        },
        "assessor": {
          "$ref": "#/$defs/id",
          "title": "Assessor",
          "description": "The role that assesses instead."
        },
        "cite": {
          "$ref": "#/$defs/cite"
        },
        "basis": {
          "$ref": "#/$defs/basis"
        },
        "reading": {
          "$ref": "#/$defs/reading-id"
        },
        "note": {
          "$ref": "#/$defs/note"
        }
      },
      "additionalProperties": false
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
    },
    "value": {
      "title": "Value",
      "description": "A number, true or false, or an id.",
      "examples": [
        4,
        true,
        "reprimand"
      ],
      "type": [
        "string",
        "number",
        "boolean"
      ]
    }
  }
};
