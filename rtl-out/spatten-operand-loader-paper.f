modules/operand_loader.v
