modules/prefix_sum.v
modules/concentrator.v
modules/lane_bank.v
modules/row_store.v
modules/partition_side.v
modules/quick_select.v
modules/threshold_filter.v
modules/top_k.v
