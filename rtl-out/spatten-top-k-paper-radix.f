modules/digit_counter.v
modules/digit_histogram.v
modules/rank_search.v
modules/radix_select_keyWidth12.v
modules/prefix_sum.v
modules/concentrator_ba2d4d.v
modules/threshold_filter_keyWidth12.v
modules/top_k_keyWidth12_designradix.v
