modules/stream_fifo_depth16_17bb44.v
modules/increment_adder.v
modules/progressive.v
