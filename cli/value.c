// SPDX-License-Identifier: MIT
#include "value.h"

static size_t hex_text(uint64_t n, char *buf)
{
	static const char digits[] = "0123456789abcdef";
	unsigned int nibbles = n ? (67u - (unsigned int)__builtin_clzll(n)) / 4 : 1;
	size_t len = 2 + nibbles;

	buf[0] = '0';
	buf[1] = 'x';
	for (size_t i = len; i-- > 2; n >>= 4)
		buf[i] = digits[n & 15];
	return len;
}

static size_t dec_text(uint64_t n, char *buf)
{
	char tmp[VALUE_TEXT];
	size_t at = sizeof(tmp);
	size_t len;

	do {
		tmp[--at] = (char)('0' + n % 10);
		n /= 10;
	} while (n);
	len = sizeof(tmp) - at;
	memcpy(buf, tmp + at, len);
	return len;
}

size_t value_text(struct value v, char *buf)
{
	switch (v.form) {
	case VALUE_HEX:
		return hex_text(v.n, buf);
	case VALUE_DEC:
		return dec_text(v.n, buf);
	case VALUE_SIGNED:
		if ((int64_t)v.n >= 0)
			return dec_text(v.n, buf);
		buf[0] = '-';
		return 1 + dec_text(-v.n, buf + 1);
	case VALUE_NONE:
		break;
	}
	return 0;
}
