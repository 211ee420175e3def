modules/serial_lane.v
modules/serial_array.v
modules/operand_extender.v
modules/scalable_mac.v
