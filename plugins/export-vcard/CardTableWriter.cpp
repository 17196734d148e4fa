#include "CardTableWriter.h"

#include "CardLine.h"

#include <array>

using namespace Qt::StringLiterals;
using dossier::Result;

namespace {

struct OwnEntry {
    const char *name;
    CardPart part;
};

constexpr std::array kOwnEntries{
    OwnEntry{"X-DOSSIER-NUMBER", CardPart::Number},
    OwnEntry{"X-DOSSIER-KIND", CardPart::Kind},
    OwnEntry{"X-DOSSIER-SHORT-NAME", CardPart::ShortName},
    OwnEntry{"X-DOSSIER-USCC", CardPart::Uscc},
    OwnEntry{"X-DOSSIER-INDUSTRY", CardPart::Industry},
    OwnEntry{"X-DOSSIER-CUSTOMER-TYPE", CardPart::CustomerType},
    OwnEntry{"X-DOSSIER-STAGE", CardPart::Stage},
    OwnEntry{"X-DOSSIER-TIER", CardPart::Tier},
    OwnEntry{"X-DOSSIER-SOURCE", CardPart::Source},
    OwnEntry{"X-DOSSIER-OWNER", CardPart::Owner},
    OwnEntry{"X-DOSSIER-HONORIFIC", CardPart::Honorific},
    OwnEntry{"X-DOSSIER-ROLE", CardPart::Role},
    OwnEntry{"X-DOSSIER-KEY", CardPart::IsKey},
    OwnEntry{"X-DOSSIER-LEFT", CardPart::HasLeft},
};

/// The values of a cell that holds several; "-" keeps the place of an empty one.
QStringList valuesOf(const QString &cell) {
    QStringList values = cell.split(u" / "_s, Qt::SkipEmptyParts);
    values.removeAll(u"-"_s);
    return values;
}

/// A number as telephones dial it: the extension after a pause.
QString dialled(QString number) { return number.replace(u" 转"_s, u","_s).replace(u" ext. "_s, u","_s); }

QByteArray phoneLine(const QString &number) {
    const QString compact = QString{number}.remove(u' ');
    const QStringView digits = QStringView{compact}.sliced(compact.startsWith("+86"_L1) ? 3 : 0);
    const bool isMobile = digits.size() == 11 && digits.startsWith(u'1') && !digits.contains(u'-');
    return cardLine(isMobile ? "TEL;TYPE=CELL,VOICE" : "TEL;TYPE=WORK,VOICE", {dialled(number)});
}

/// Municipalities are their own province and city.
QByteArray addressLine(const CardRow::Parts &customer) {
    const QString province = customer.value(CardPart::Province);
    const QString city = customer.value(CardPart::City);
    const QString street = customer.value(CardPart::County) + customer.value(CardPart::Address);
    if (province.isEmpty() && city.isEmpty() && street.isEmpty())
        return {};
    return cardLine("ADR;TYPE=WORK", {{}, {}, street, city, province, {}, u"中国"_s});
}

QByteArray cardOf(const CardRow::Parts &customer, const CardRow::Parts &contact) {
    const QString organisation = customer.value(CardPart::Organisation);
    const QString person = contact.value(CardPart::Person);
    QByteArray card = "BEGIN:VCARD\r\nVERSION:3.0\r\n";
    // The whole name stands for the surname: which part that is a table does not say.
    card += cardLine("N", {person, {}, {}, {}, {}});
    card += cardLine("FN", {person.isEmpty() ? organisation : person});
    if (person.isEmpty())
        card += cardLine("X-ABShowAs", {u"COMPANY"_s});
    const QString department = contact.value(CardPart::Department);
    card += cardLine("ORG", department.isEmpty() ? QStringList{organisation} : QStringList{organisation, department});
    if (const QString title = contact.value(CardPart::Title); !title.isEmpty())
        card += cardLine("TITLE", {title});
    for (const QString &number : valuesOf(contact.value(CardPart::Phones)))
        card += phoneLine(number);
    for (const QString &address : valuesOf(contact.value(CardPart::Emails)))
        card += cardLine("EMAIL;TYPE=INTERNET,WORK", {address});
    if (const QString wechat = contact.value(CardPart::Wechat); !wechat.isEmpty())
        card += cardLine("X-WECHAT", {wechat});
    card += addressLine(customer);
    if (const QString website = customer.value(CardPart::Website); !website.isEmpty())
        card += cardLine("URL", {website});
    if (const QString note = customer.value(CardPart::Note); !note.isEmpty())
        card += cardLine("NOTE", {note});
    for (const OwnEntry &own : kOwnEntries)
        if (const QString text = customer.value(own.part, contact.value(own.part)); !text.isEmpty())
            card += cardLine(own.name, {text});
    return card + "END:VCARD\r\n";
}

} // namespace

Result<void> CardTableWriter::beginSheet(const QString &, std::span<const dossier::ExportColumn> columns) {
    m_columns.emplace(columns);
    return {};
}

Result<void> CardTableWriter::row(std::span<const QString> cells) {
    const CardRow row = m_columns->row(cells);
    if (row.contacts.empty())
        return m_target->write(cardOf(row.customer, {}));
    for (const CardRow::Parts &contact : row.contacts)
        if (auto written = m_target->write(cardOf(row.customer, contact)); !written)
            return written;
    return {};
}

Result<void> CardTableWriter::finish() { return m_target->commit(); }
