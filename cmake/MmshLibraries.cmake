# SPDX-License-Identifier: MIT
# Foreign libraries: mmsh::elf (ELF files), mmsh::jansson (JSON) and mmsh::editor (line editor).
include(CheckCSourceCompiles)
include(CMakePushCheckState)

# mmsh_library(NAME HEADER H SYMBOL S PACKAGE P [NEEDS LIB...]): the imported target mmsh::NAME of
# lib<NAME>, from its .a when allowed and all of NEEDS have one too. Header, symbol and link are
# tried together, for a header without its library and a library of the wrong kind both happen.
function(mmsh_library name)
	cmake_parse_arguments(arg "OPTIONAL" "HEADER;SYMBOL;PACKAGE" "NEEDS" ${ARGN})
	find_path(MMSH_${name}_INCLUDE ${arg_HEADER})
	find_library(MMSH_${name}_SHARED ${name})
	set(static "")
	if(MMSH_STATIC_DEPS)
		foreach(lib ${name} ${arg_NEEDS})
			find_library(MMSH_${lib}_STATIC lib${lib}.a)
			list(APPEND static ${MMSH_${lib}_STATIC})
		endforeach()
		mark_as_advanced(MMSH_${name}_STATIC)
	endif()
	mark_as_advanced(MMSH_${name}_INCLUDE MMSH_${name}_SHARED)

	foreach(kind STATIC SHARED)
		if(kind STREQUAL STATIC)
			set(libraries ${static})
		else()
			set(libraries ${MMSH_${name}_SHARED})
		endif()
		if(NOT libraries OR "${libraries}" MATCHES "NOTFOUND" OR NOT MMSH_${name}_INCLUDE)
			continue()
		endif()
		cmake_push_check_state(RESET)
		set(CMAKE_REQUIRED_INCLUDES ${MMSH_${name}_INCLUDE})
		set(CMAKE_REQUIRED_LIBRARIES ${libraries})
		check_c_source_compiles("
			#include <stdio.h>
			#include <${arg_HEADER}>
			int main(void) { return (void *)&${arg_SYMBOL} == (void *)0; }"
			MMSH_${name}_${kind}_LINKS)
		cmake_pop_check_state()
		if(MMSH_${name}_${kind}_LINKS)
			add_library(mmsh::${name} INTERFACE IMPORTED GLOBAL)
			target_link_libraries(mmsh::${name} INTERFACE ${libraries})
			target_include_directories(mmsh::${name} SYSTEM INTERFACE ${MMSH_${name}_INCLUDE})
			return()
		endif()
	endforeach()
	if(NOT arg_OPTIONAL)
		message(FATAL_ERROR "mmsh needs lib${name} with <${arg_HEADER}> (${arg_SYMBOL} must "
			"link). On Debian: apt-get install ${arg_PACKAGE}")
	endif()
endfunction()

mmsh_library(elf HEADER libelf.h SYMBOL elf_memory PACKAGE libelf-dev NEEDS z)
mmsh_library(jansson HEADER jansson.h SYMBOL json_dumpb PACKAGE libjansson-dev)

# rl_on_new_line_with_prompt is absent from libedit, which some systems install as libreadline.
# libedit has its own header, and so cannot be taken for GNU Readline either.
function(mmsh_choose_editor)
	if(NOT MMSH_EDITOR MATCHES "^(auto|readline|libedit|none)$")
		message(FATAL_ERROR "MMSH_EDITOR=${MMSH_EDITOR}: auto, readline, libedit or none")
	endif()
	set(chosen none)
	if(MMSH_EDITOR MATCHES "^(auto|readline)$")
		mmsh_library(readline HEADER readline/readline.h SYMBOL rl_on_new_line_with_prompt
			PACKAGE libreadline-dev NEEDS tinfo OPTIONAL)
		if(TARGET mmsh::readline)
			set(chosen readline)
		endif()
	endif()
	if(chosen STREQUAL none AND MMSH_EDITOR MATCHES "^(auto|libedit)$")
		mmsh_library(edit HEADER editline/readline.h SYMBOL rl_bind_key
			PACKAGE libedit-dev NEEDS tinfo bsd md OPTIONAL)
		if(TARGET mmsh::edit)
			set(chosen libedit)
		endif()
	endif()
	if(NOT MMSH_EDITOR STREQUAL auto AND NOT chosen STREQUAL MMSH_EDITOR)
		string(REGEX REPLACE "^(lib)?" "lib" package ${MMSH_EDITOR})
		message(FATAL_ERROR "MMSH_EDITOR=${MMSH_EDITOR}: header, symbols or library are "
			"missing. On Debian: apt-get install ${package}-dev")
	endif()
	message(STATUS "Line editor: ${chosen}")
	set(MMSH_EDITOR_CHOSEN ${chosen} PARENT_SCOPE)
endfunction()

mmsh_choose_editor()
