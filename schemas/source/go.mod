module podsmith.dev/schemas/source

go 1.26.0
