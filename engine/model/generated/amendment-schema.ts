/* Generated from schemas/ by npm run generate. Change the schema instead. */

/** The schema with everything it refers to, for a validator without files or network. */
export const AMENDMENT_SCHEMA: Readonly<Record<string, unknown>> = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "adisteme:/schemas/pack/1/amendment.bundle.json",
  "$ref": "#/$defs/amendment",
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
    "amendment": {
      "title": "Amending pack",
      "description": "An edition that changes another, or that adopts a model: a head, the base, and the changes.",
      "examples": [
        {
          "adisteme": 1,
          "pack": "kz-kentau-maslikhat",
          "edition": "2022-04-12",
          "version": "1.0.0",
          "kind": "methodology",
          "base": {
            "pack": "kz-kentau-maslikhat",
            "edition": "2018-05-24"
          },
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
            "from": "2022-04-12",
            "appliesBy": "period-end",
            "cite": "p1"
          },
          "changes": [
            {
              "op": "replace",
              "at": "procedure/bodies/commission/size/min",
              "was": 5,
              "with": 3,
              "cite": "order131.p1"
            }
          ],
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
        "base"
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
        "base": {
          "title": "Base",
          "description": "The edition that this one changes, or the model that it adopts.",
          "examples": [
            {
              "pack": "kz-kentau-maslikhat",
              "edition": "2018-05-24"
            }
          ],
          "type": "object",
          "required": [
            "pack",
            "edition"
          ],
          "properties": {
            "pack": {
              "$ref": "#/$defs/id",
              "title": "Pack",
              "description": "Id of the methodology or model."
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
            "basis": {
              "title": "Basis",
              "description": "assumed: the organisation's own text is not held, so whatever it inherits is assumed.",
              "examples": [
                "assumed"
              ],
              "const": "assumed"
            }
          },
          "additionalProperties": false
        },
        "changes": {
          "title": "Changes",
          "description": "What the act changes, in turn.",
          "examples": [
            [
              {
                "op": "remove",
                "at": "clauses/p41",
                "cite": "order131.p1"
              }
            ]
          ],
          "type": "array",
          "items": {
            "$ref": "#/$defs/change"
          },
          "minItems": 1
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
