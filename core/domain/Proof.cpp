#include "domain/Proof.h"

#include "domain/OwnFields.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Proof)
};

constexpr auto kList = "verified_by"_L1;

constexpr std::array kWays{
    Option{kList, "official_site"_L1, u"官网", "Official site"_L1, u"官方网站 网站"},
    Option{kList, "tianyancha"_L1, u"天眼查", "Tianyancha"_L1, u"企查查 企业信息平台"},
    Option{kList, "documents"_L1, u"官方文件", "Official documents"_L1, u"营业执照 证件 文件"},
    Option{kList, "second_contact"_L1, u"二次沟通", "Second contact"_L1, u"再次沟通 电话回访"},
    Option{kList, "email"_L1, u"邮件确认", "Confirmed by e-mail"_L1, u"邮件"},
    Option{kList, "repeated"_L1, u"当场复述", "Asked to repeat"_L1, u"复述 请对方复述 现场复述"},
};

std::unexpected<Error> refusal(QByteArray code, const QString &message) {
    return std::unexpected{Error{.kind = Error::Kind::InvalidInput, .code = std::move(code), .message = message}};
}

/// What the mark of a verified value says: "official_site 2026-11-23T09:00:00+08:00 王芳".
QString textOf(const Proof &proof) { return u"%1 %2 %3"_s.arg(proof.way, proof.at.toString(Qt::ISODate), proof.by); }

FieldValues *valuesAt(Customer &customer, const FieldPath &path) {
    if (!path.own.isEmpty())
        return ownValue(customer, path.own);
    if (path.item < 0)
        return &customer.values;
    std::vector<Item> &items = customer.items(path.part);
    return std::size_t(path.item) < items.size() ? &items[std::size_t(path.item)].values : nullptr;
}

/// The field that @p path names in @p values; of an own field the one that holds values of its type.
std::optional<Field> fieldAt(const FieldValues &values, const FieldPath &path) {
    if (path.own.isEmpty())
        return path.field;
    for (const FieldValues::Entry &entry : values)
        if (entry.field != Field::OwnValueField)
            return entry.field;
    return std::nullopt;
}

std::unexpected<Error> nothingThere(const FieldPath &path) {
    return refusal("nothing-to-verify", Words::tr("%1 has no value that could be verified.").arg(toText(path)));
}

bool haveSameMark(const FieldValue &a, const FieldValue &b) {
    return a.markCode == b.markCode && a.markText == b.markText;
}

void keep(const FieldValues &before, FieldValues &after) {
    for (const auto &[field, value] : before)
        if (value.isVerified() && after[field] == FieldValue{.text = value.text})
            after.set(field, value);
}

void dropStale(const FieldValues &before, FieldValues &after) {
    for (const auto &[field, value] : before)
        if (value.isVerified() && haveSameMark(value, after[field]) && after.text(field) != value.text)
            after.setText(field, after.text(field));
}

/// Does @p step to the values of the customer and of each item that is in both.
void forEachPair(const Customer &before, Customer &after, void (*step)(const FieldValues &, FieldValues &)) {
    step(before.values, after.values);
    for (int part = 1; part < kPartCount; ++part)
        for (const Item &item : before.items(Part(part)))
            if (const auto now = std::ranges::find(after.items(Part(part)), item.id, &Item::id);
                now != after.items(Part(part)).end())
                step(item.values, now->values);
}

} // namespace

std::span<const Option> proofWays() { return kWays; }

std::optional<Proof> proofOf(const FieldValue &value) {
    if (!value.isVerified())
        return std::nullopt;
    const QString way = value.markText.section(u' ', 0, 0);
    const auto known = std::ranges::find_if(kWays, [&way](const Option &option) { return option.id == way; });
    if (known == kWays.end())
        return std::nullopt;
    return Proof{.way = known->id,
        .at = QDateTime::fromString(value.markText.section(u' ', 1, 1), Qt::ISODate),
        .by = value.markText.section(u' ', 2)};
}

Result<void> verify(
    Customer &customer, const FieldPath &path, const QString &way, const QDateTime &at, const QString &by) {
    FieldValues *values = valuesAt(customer, path);
    const std::optional<Field> field = values ? fieldAt(*values, path) : std::nullopt;
    if (!field && !path.own.isEmpty())
        return nothingThere(path);
    if (!field)
        return refusal("field-unknown", Words::tr("%1 is no single field of this dossier.").arg(toText(path)));
    FieldValue value = (*values)[*field];
    if (way.trimmed().isEmpty()) {
        if (value.isVerified())
            values->setText(*field, value.text);
        return {};
    }
    const Option *option = optionByText(kWays, way);
    if (!option) {
        QStringList ways;
        for (const Option &each : kWays)
            ways << each.id;
        return refusal(
            "enum-unknown", Words::tr("'%1' is no way to verify a value; there are: %2.").arg(way, ways.join(u", "_s)));
    }
    if (value.text.isEmpty())
        return nothingThere(path);
    value.markCode = kVerified.toByteArray();
    value.markText = textOf({.way = option->id, .at = at, .by = by});
    values->set(*field, std::move(value));
    return {};
}

void keepProofs(const Customer &before, Customer &after) { forEachPair(before, after, keep); }

void dropStaleProofs(const Customer &before, Customer &after) { forEachPair(before, after, dropStale); }

} // namespace dossier
