modules/leading_one_detector.v
modules/stream_pipe_3560f1.v
modules/leading_ones.v
