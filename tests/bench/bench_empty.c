// SPDX-License-Identifier: MIT
/* The cheapest program there is, as an anchor of start-up time. */
int main(void)
{
	return 0;
}
