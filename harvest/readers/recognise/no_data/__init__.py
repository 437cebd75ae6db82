"""Papers that hold nobody's words: agendas, blank forms, rotas, plans, notices; and needs data."""
