#include "DossierText.h"

#include "Ids.h"
#include "TextTable.h"

#include "domain/Proof.h"

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

void addValues(TextTable &table, const FieldValues &values, const CellTexts &texts, Language language) {
    for (const FieldValues::Entry &entry : values) {
        QString mark;
        if (const auto proof = proofOf(entry.value))
            mark = u"✓ "_s + proofText(*proof, language);
        else if (entry.value.isDoubtful())
            mark = u"! "_s + QString::fromLatin1(entry.value.markCode);
        table.addRow({u"  "_s + labelOf(entry.field, language), texts.text(entry.field, entry.value), mark});
    }
}

} // namespace

QString labelOf(Field field, Language language) {
    return language == Language::Chinese ? spec(field).labelZh.toString() : QString{spec(field).labelEn};
}

QString itemsText(const std::vector<Item> &items, const CellTexts &texts, Language language) {
    QString text;
    for (const Item &item : items) {
        TextTable table;
        addValues(table, item.values, texts, language);
        text += idText(item.id) + u'\n' + table.text();
    }
    return text;
}

QString dossierText(const Customer &customer, const CellTexts &texts, Language language) {
    TextTable table;
    addValues(table, customer.values, texts, language);
    QString text = customer.values.text(Field::Name) + u"  "_s + idText(customer.id) + u'\n' + table.text();
    for (int part = 1; part < kPartCount; ++part)
        if (const auto &items = customer.items(Part(part)); !items.empty())
            text += u'\n' + itemsText(items, texts, language);
    return text;
}

} // namespace dossier::cli
