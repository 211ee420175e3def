modules/store_bank.v
modules/diagonal_store_layoutplain.v
