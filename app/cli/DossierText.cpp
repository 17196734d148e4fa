#include "DossierText.h"

#include "Ids.h"
#include "TextTable.h"

#include "domain/Proof.h"

using namespace Qt::StringLiterals;

namespace dossier::cli {
namespace {

void addValue(TextTable &table, const QString &label, const FieldValues::Entry &entry, const CellTexts &texts,
    Language language) {
    QString mark;
    if (const auto proof = proofOf(entry.value))
        mark = u"✓ "_s + proofText(*proof, language);
    else if (entry.value.isDoubtful())
        mark = u"! "_s + QString::fromLatin1(entry.value.markCode);
    table.addRow({u"  "_s + label, texts.text(entry.field, entry.value), mark});
}

void addValues(TextTable &table, const FieldValues &values, const CellTexts &texts, Language language) {
    for (const FieldValues::Entry &entry : values)
        addValue(table, labelOf(entry.field, language), entry, texts, language);
}

QString ownText(const std::vector<Item> &values, const CellTexts &texts, Language language, const OwnFields &own) {
    TextTable table;
    for (const Item &item : values) {
        const QString &id = item.values.text(Field::OwnValueField);
        const auto field = own.byId(id);
        for (const FieldValues::Entry &entry : item.values)
            if (entry.field != Field::OwnValueField)
                addValue(table, field ? field->label : id, entry, texts, language);
    }
    return table.text();
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

QString dossierText(const Customer &customer, const CellTexts &texts, Language language, const OwnFields &own) {
    TextTable table;
    addValues(table, customer.values, texts, language);
    QString text = customer.values.text(Field::Name) + u"  "_s + idText(customer.id) + u'\n' + table.text();
    for (int part = 1; part < int(Part::OwnValues); ++part)
        if (const auto &items = customer.items(Part(part)); !items.empty())
            text += u'\n' + itemsText(items, texts, language);
    if (const auto &values = customer.items(Part::OwnValues); !values.empty())
        text += u'\n' + ownText(values, texts, language, own);
    return text;
}

} // namespace dossier::cli
