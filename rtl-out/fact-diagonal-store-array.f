modules/store_bank.v
modules/rotator_e8b39f.v
modules/diagonal_store.v
