#include "reference/NumberCodes.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

struct Letters {
    QStringView begins; ///< What the code begins with.
    QLatin1StringView letters;
};

/// 门类. No standard has letters for them: the first two of how people call the trade (工业, 建筑, 物流).
/// Source of GY: seed 2, 编码规则.
constexpr std::array kSections{
    Letters{u"A", "NY"_L1}, // 农业
    Letters{u"B", "CK"_L1}, // 采矿
    Letters{u"C", "GY"_L1}, // 工业
    Letters{u"D", "DL"_L1}, // 电力
    Letters{u"E", "JZ"_L1}, // 建筑
    Letters{u"F", "LS"_L1}, // 零售
    Letters{u"G", "WL"_L1}, // 物流
    Letters{u"H", "CY"_L1}, // 餐饮
    Letters{u"I", "IT"_L1}, // IT服务业
    Letters{u"J", "JR"_L1}, // 金融
    Letters{u"K", "FC"_L1}, // 房产
    Letters{u"L", "SW"_L1}, // 商务
    Letters{u"M", "KJ"_L1}, // 科技
    Letters{u"N", "HJ"_L1}, // 环境
    Letters{u"O", "FW"_L1}, // 服务
    Letters{u"P", "JY"_L1}, // 教育
    Letters{u"Q", "YL"_L1}, // 医疗
    Letters{u"R", "WH"_L1}, // 文化
    Letters{u"S", "GG"_L1}, // 公共
    Letters{u"T", "GJ"_L1}, // 国际
};

constexpr std::array kProvinces{
    Letters{u"11", "BJ"_L1},
    Letters{u"12", "TJ"_L1},
    Letters{u"13", "HE"_L1},
    Letters{u"14", "SX"_L1},
    Letters{u"15", "NM"_L1},
    Letters{u"21", "LN"_L1},
    Letters{u"22", "JL"_L1},
    Letters{u"23", "HL"_L1},
    Letters{u"31", "SH"_L1},
    Letters{u"32", "JS"_L1},
    Letters{u"33", "ZJ"_L1},
    Letters{u"34", "AH"_L1},
    Letters{u"35", "FJ"_L1},
    Letters{u"36", "JX"_L1},
    Letters{u"37", "SD"_L1},
    Letters{u"41", "HA"_L1},
    Letters{u"42", "HB"_L1},
    Letters{u"43", "HN"_L1},
    Letters{u"44", "GD"_L1},
    Letters{u"45", "GX"_L1},
    Letters{u"46", "HI"_L1},
    Letters{u"50", "CQ"_L1},
    Letters{u"51", "SC"_L1},
    Letters{u"52", "GZ"_L1},
    Letters{u"53", "YN"_L1},
    Letters{u"54", "XZ"_L1},
    Letters{u"61", "SN"_L1},
    Letters{u"62", "GS"_L1},
    Letters{u"63", "QH"_L1},
    Letters{u"64", "NX"_L1},
    Letters{u"65", "XJ"_L1},
    Letters{u"71", "TW"_L1},
    Letters{u"81", "HK"_L1},
    Letters{u"82", "MO"_L1},
};

template <std::size_t N>
QLatin1StringView lettersOf(const std::array<Letters, N> &table, QStringView code) {
    const auto found =
        std::ranges::find_if(table, [code](const Letters &letters) { return code.startsWith(letters.begins); });
    return found == table.end() ? kOtherCode : found->letters;
}

} // namespace

QLatin1StringView industryLetters(QStringView code) { return lettersOf(kSections, code); }

QLatin1StringView provinceLetters(QStringView code) { return lettersOf(kProvinces, code); }

} // namespace dossier
