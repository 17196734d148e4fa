"""Tables of invented customers."""
import csv


def write_csv(path, rows, first=1, encoding="utf-8-sig"):
    """A list of customers that are all different; mobiles lie in a block that is lent to satellite sets."""
    with open(path, "w", encoding=encoding, newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["客户名称", "联系人", "联系电话", "客户类型", "累计合作金额（万元）", "备注"])
        for number in range(first, first + rows):
            writer.writerow([f"示例{number:07d}科技有限公司", f"王{number}", f"1349{number:07d}", "意向客户",
                             number % 500, f"第 {number} 行"])
