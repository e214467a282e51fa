@rem package.json says "exec node ..." so that npm runs Node itself and not a shell that keeps Ctrl-C to itself.
@rem The shell of Windows has no exec; this is it.
@%*
