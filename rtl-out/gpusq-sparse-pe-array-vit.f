modules/sparse_tile_loader.v
modules/pair_multiplier.v
modules/sparse_cell.v
modules/accumulator_column.v
modules/sparse_pe_array.v
