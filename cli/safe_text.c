// SPDX-License-Identifier: MIT
#include "safe_text.h"

#include <errno.h>
#include <stdint.h>
#include <string.h>

/* Length of the well-formed UTF-8 character at @s and its code point; 0 if malformed. */
static size_t decode(const unsigned char *s, size_t left, uint32_t *code)
{
	static const uint32_t least[] = { 0, 0, 0x80, 0x800, 0x10000 };
	size_t len = s[0] < 0x80 ? 1 : s[0] < 0xc0 ? 0 : s[0] < 0xe0 ? 2 : s[0] < 0xf0 ? 3 : 4;

	if (len == 0 || len > left || s[0] > 0xf4)
		return 0;
	*code = len == 1 ? s[0] : s[0] & (0x7fu >> len);
	for (size_t i = 1; i < len; i++) {
		if ((s[i] & 0xc0) != 0x80)
			return 0;
		*code = *code << 6 | (s[i] & 0x3fu);
	}
	if (*code < least[len] || *code > 0x10ffff || (*code >= 0xd800 && *code <= 0xdfff))
		return 0;
	return len;
}

/* Characters that move, hide or reorder what is shown. */
static bool is_control(uint32_t code)
{
	static const struct { uint32_t first, last; } ranges[] = {
		{ 0x00, 0x1f }, { 0x7f, 0x9f },		/* C0, DEL, C1 */
		{ 0xad, 0xad },				/* soft hyphen */
		{ 0x61c, 0x61c },			/* Arabic letter mark */
		{ 0x180e, 0x180e },			/* Mongolian vowel separator */
		{ 0x200b, 0x200f },			/* zero width, LRM, RLM */
		{ 0x2028, 0x202e },			/* separators, embeddings, overrides */
		{ 0x2060, 0x206f },			/* invisible operators, isolates */
		{ 0xfeff, 0xfeff },			/* zero width no-break space */
		{ 0xfff9, 0xfffb },			/* interlinear annotation */
		{ 0xe0000, 0xe007f },			/* tags */
	};

	for (size_t i = 0; i < sizeof(ranges) / sizeof(ranges[0]); i++)
		if (code >= ranges[i].first && code <= ranges[i].last)
			return true;
	return false;
}

/* Bytes of the character at @s; *@show tells whether it may be shown as it is. */
static size_t next_char(const char *s, size_t left, enum safe_text_kind kind, bool *show)
{
	uint32_t code;
	size_t len = decode((const unsigned char *)s, left, &code);

	if (len == 0) {
		*show = false;
		return 1;
	}
	*show = !is_control(code) || (kind == SAFE_LINES && (code == '\n' || code == '\t'));
	return len;
}

/* Length of the part of @src that may be shown as it is. */
static size_t clean_length(const char *src, size_t len, enum safe_text_kind kind)
{
	size_t done = 0;

	while (done < len) {
		bool show;
		size_t n = next_char(src + done, len - done, kind, &show);

		if (!show)
			break;
		done += n;
	}
	return done;
}

bool safe_text_clean(const char *src, size_t len, enum safe_text_kind kind)
{
	return clean_length(src, len, kind) == len;
}

static void octal(char out[4], char byte)
{
	unsigned int b = (unsigned char)byte;

	out[0] = '\\';
	out[1] = (char)('0' + (b >> 6));
	out[2] = (char)('0' + (b >> 3 & 7));
	out[3] = (char)('0' + (b & 7));
}

size_t safe_text(char *dst, size_t size, const char *src, size_t len, enum safe_text_kind kind)
{
	size_t total = 0, kept = 0;

	while (len > 0) {
		bool show;
		size_t n = next_char(src, len, kind, &show);
		size_t width = show ? n : 4 * n;

		/* Once something did not fit, nothing later may fill the gap. */
		if (kept == total && total + width < size) {
			if (show)
				memcpy(dst + total, src, n);
			for (size_t i = 0; !show && i < n; i++)
				octal(dst + total + 4 * i, src[i]);
			kept += width;
		}
		total += width;
		src += n;
		len -= n;
	}
	if (size > 0)
		dst[kept] = '\0';
	return total;
}

int safe_text_write(FILE *f, const char *src, size_t len, enum safe_text_kind kind)
{
	while (len > 0) {
		size_t n = clean_length(src, len, kind);
		char code[4];
		bool show;

		if (fwrite(src, 1, n, f) != n)
			return errno ? -errno : -EIO;
		src += n;
		len -= n;
		if (len == 0)
			break;
		n = next_char(src, len, kind, &show);
		len -= n;
		for (; n > 0; n--) {
			octal(code, *src++);
			if (fwrite(code, 1, sizeof(code), f) != sizeof(code))
				return errno ? -errno : -EIO;
		}
	}
	return 0;
}
