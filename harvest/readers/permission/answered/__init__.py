"""What an answer in a cell or beside words permits: closed answers, codes and their keys, remarks, signatures."""
