#include "CardColumns.h"

#include <algorithm>
#include <array>

namespace {

struct Heading {
    QStringView chinese;
    QStringView english;
    CardPart part;
};

constexpr std::array kHeadings{
    Heading{u"客户名称", u"Name", CardPart::Organisation},
    Heading{u"客户性质", u"Kind", CardPart::Kind},
    Heading{u"省", u"Province", CardPart::Province},
    Heading{u"市", u"City", CardPart::City},
    Heading{u"区县", u"County", CardPart::County},
    Heading{u"地址", u"Address", CardPart::Address},
    Heading{u"网址", u"Website", CardPart::Website},
    Heading{u"备注", u"Remark", CardPart::Note},
    Heading{u"客户编号", u"Number", CardPart::Number},
    Heading{u"简称", u"Short name", CardPart::ShortName},
    Heading{u"统一社会信用代码", u"Unified social credit code", CardPart::Uscc},
    Heading{u"所属行业", u"Industry", CardPart::Industry},
    Heading{u"客户类型", u"Type", CardPart::CustomerType},
    Heading{u"合作阶段", u"Stage", CardPart::Stage},
    Heading{u"客户等级", u"Tier", CardPart::Tier},
    Heading{u"客户来源", u"Source", CardPart::Source},
    Heading{u"负责人", u"Owner", CardPart::Owner},
    Heading{u"联系人姓名", u"Contact", CardPart::Person},
    Heading{u"称谓", u"Honorific", CardPart::Honorific},
    Heading{u"职位", u"Job title", CardPart::Title},
    Heading{u"所在部门", u"Contact department", CardPart::Department},
    Heading{u"决策角色", u"Decision role", CardPart::Role},
    Heading{u"关键决策人", u"Key contact", CardPart::IsKey},
    Heading{u"联系方式", u"Phone", CardPart::Phones},
    Heading{u"电子邮箱", u"E-mail", CardPart::Emails},
    Heading{u"微信", u"WeChat", CardPart::Wechat},
    Heading{u"已离职", u"Left the company", CardPart::HasLeft},
};

bool isOfContact(CardPart part) { return part >= CardPart::Person; }

} // namespace

CardColumns::CardColumns(std::span<const dossier::ExportColumn> columns) {
    for (std::size_t cell = 0; cell < columns.size(); ++cell) {
        // "联系人姓名2" is the second contact's.
        const QStringView heading = columns[cell].heading;
        qsizetype end = heading.size();
        while (end > 0 && heading[end - 1].isDigit())
            --end;
        const QStringView words = heading.first(end).trimmed();
        const auto known = std::ranges::find_if(
            kHeadings, [&](const Heading &one) { return words == one.chinese || words == one.english; });
        if (known == kHeadings.end() || (end < heading.size() && !isOfContact(known->part)))
            continue;
        const int number = std::max(heading.sliced(end).toInt(), 1);
        m_columns.push_back({.cell = cell, .part = known->part, .contact = std::size_t(number) - 1});
    }
}

CardRow CardColumns::row(std::span<const QString> cells) const {
    CardRow row;
    for (const Column &column : m_columns) {
        const QString &text = cells[column.cell];
        if (text.isEmpty())
            continue;
        if (!isOfContact(column.part)) {
            row.customer.insert(column.part, text);
            continue;
        }
        row.contacts.resize(std::max(row.contacts.size(), column.contact + 1));
        row.contacts[column.contact].insert(column.part, text);
    }
    std::erase_if(row.contacts, [](const CardRow::Parts &contact) { return contact.isEmpty(); });
    return row;
}
