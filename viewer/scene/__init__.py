"""Where everything goes: layouts from what is visible to marks on a sheet, without Qt."""
