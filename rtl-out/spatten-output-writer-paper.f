modules/beat_packer.v
modules/list_packer.v
modules/stream_fifo_depth16_f0d377.v
modules/stream_fifo_depth4_b0e56d.v
modules/burst_writer.v
modules/output_writer.v
