Words: blanks, quotes, comments, semicolons, continued lines, substitution. SPDX-License-Identifier: MIT
mmsh> echo one   two	three
mmsh> echo one; echo two;; echo three
mmsh> echo a # a comment
mmsh> # nothing but a comment
mmsh> echo a#b c
mmsh> echo 'a  b' "c  d" e'f g'h
mmsh> echo '$pid' "$pid" \$pid "\$pid"
mmsh> echo "a \"b\" \\ c" 'it is "so"'
mmsh> echo a\ b \# c
mmsh> echo
mmsh> echo ''
mmsh> echo one \
...> two \
...> three
mmsh> x = 5
mmsh> echo $x ${x} ${x}y $x. "$x$x" $x$x
mmsh> echo $ 5$ a$
mmsh> echo $(print 2+3) "$(print 0x10)" a$(print 1)b
mmsh> echo $(print $(print 1) + $(print 2))
mmsh> echo {
...> }
mmsh> echo '{' "}" \{
mmsh> { echo a; echo b }
mmsh> {echo a;echo b}
mmsh> echo "unbalanced
mmsh> echo 'unbalanced
mmsh> echo }
mmsh> echo $(echo
mmsh> echo ${x
mmsh> echo $nosuch
mmsh> echo $1
mmsh> echo ${}
