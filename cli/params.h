/* SPDX-License-Identifier: MIT */
/* params.h - how a row of the command table writes its parameters. */
#ifndef MMSH_PARAMS_H
#define MMSH_PARAMS_H

#include "command.h"

/* .params = PARAMS(NEED(ADDR, "ADDR"), MAY(LEN, "LEN"), KEY(ADDR, "addr", "A"), FLAG("fixed")) */
#define PARAMS(...) ((const struct param[]){__VA_ARGS__, {PARAM_END, 0, NULL, NULL, NULL}})
#define NEED(kind, name) {PARAM_##kind, 0, name, NULL, NULL}
#define MAY(kind, name) {PARAM_##kind, PARAM_OPTIONAL, name, NULL, NULL}
#define KEY(kind, key, name) {PARAM_##kind, PARAM_OPTIONAL, name, key, NULL}
#define FLAG(word) {PARAM_FLAG, PARAM_OPTIONAL, NULL, word, NULL}
/* one of the words of a list; a number or one of them */
#define CHOICE(name, list) {PARAM_CHOICE, 0, name, NULL, list}
#define KEY_CHOICE(key, name, list) {PARAM_CHOICE, PARAM_OPTIONAL, name, key, list}
#define MAY_CHOICE(name, list) {PARAM_CHOICE, PARAM_OPTIONAL, name, NULL, list}
/* words of a list, repeated: their or */
#define MAY_FLAGS(name, list) {PARAM_GFP, PARAM_OPTIONAL, name, NULL, list}
#define NEED_OR(kind, name, list) {PARAM_##kind, 0, name, NULL, list}
#define MAY_OR(kind, name, list) {PARAM_##kind, PARAM_OPTIONAL, name, NULL, list}

#endif
