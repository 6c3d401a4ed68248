# SPDX-License-Identifier: MIT
# Compiler flags of the whole tree. Linked by every target as mmsh_flags.
add_library(mmsh_flags INTERFACE)

target_compile_definitions(mmsh_flags INTERFACE _GNU_SOURCE)
target_compile_options(mmsh_flags INTERFACE -Wall -Wextra -Wshadow -Wconversion
	-Wmissing-prototypes -Wstrict-prototypes -Wvla)

if(MMSH_DEV)
	target_compile_options(mmsh_flags INTERFACE -Werror)
	target_compile_definitions(mmsh_flags INTERFACE MMSH_DEV=1)
endif()

if(MMSH_SANITIZE)
	set(sanitize -fsanitize=address,undefined -fno-sanitize-recover=all)
	target_compile_options(mmsh_flags INTERFACE ${sanitize} -fno-omit-frame-pointer)
	target_link_options(mmsh_flags INTERFACE ${sanitize})
else()
	target_compile_options(mmsh_flags INTERFACE -fstack-protector-strong)
endif()

if(MMSH_COVERAGE)
	target_compile_options(mmsh_flags INTERFACE --coverage)
	target_link_options(mmsh_flags INTERFACE --coverage)
endif()

if(MMSH_FUZZ)
	if(NOT CMAKE_C_COMPILER_ID MATCHES Clang)
		message(FATAL_ERROR "MMSH_FUZZ needs clang: CC=clang (Debian package clang).")
	endif()
	target_compile_options(mmsh_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()

if(MMSH_LTO)
	include(CheckIPOSupported)
	check_ipo_supported(RESULT lto_works OUTPUT lto_why LANGUAGES C)
	if(lto_works)
		set(CMAKE_INTERPROCEDURAL_OPTIMIZATION ON)
		# The house tests look for writable globals in the objects' own sections.
		if(CMAKE_C_COMPILER_ID STREQUAL GNU)
			target_compile_options(mmsh_flags INTERFACE -ffat-lto-objects)
		endif()
	else()
		message(WARNING "No link-time optimisation: ${lto_why}")
	endif()
endif()
