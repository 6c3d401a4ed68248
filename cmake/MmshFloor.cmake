# SPDX-License-Identifier: MIT
#
# mmsh_floor(NAME [DEPENDS LIBRARY...])
#
# One floor of the house: the static library mmsh_NAME of all NAME/*.c. It exports only its own
# folder, and by -iquote: `#include "sched.h"` finds ours, `#include <sched.h>` still the system's.
# A floor links every floor declared before it and none after, so an upward include finds no file.
# DEPENDS names foreign libraries, which stay the floor's private matter.
set_property(GLOBAL PROPERTY MMSH_FLOORS "")

function(mmsh_floor name)
	cmake_parse_arguments(arg "" "" "DEPENDS" ${ARGN})
	set(folder ${CMAKE_CURRENT_SOURCE_DIR}/${name})
	file(GLOB sources CONFIGURE_DEPENDS ${folder}/*.c)
	get_property(below GLOBAL PROPERTY MMSH_FLOORS)

	if(sources)
		add_library(mmsh_${name} STATIC ${sources})
		target_link_libraries(mmsh_${name} PUBLIC ${below} PRIVATE mmsh_flags ${arg_DEPENDS})
		target_compile_options(mmsh_${name} PUBLIC "SHELL:-iquote ${folder}")
	else()
		add_library(mmsh_${name} INTERFACE)
		target_link_libraries(mmsh_${name} INTERFACE ${below})
		target_compile_options(mmsh_${name} INTERFACE "SHELL:-iquote ${folder}")
	endif()
	# The lowest floors come last on a linker's command line.
	set_property(GLOBAL PROPERTY MMSH_FLOORS mmsh_${name} ${below})
endfunction()
