#include "Customers/CustomerLines.h"

#include "Session/ValueText.h"

#include "reference/Phones.h"
#include "reference/Reference.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace dossier {
namespace {

/// The text of a match that the summary holds; nothing where only the dossier does.
std::optional<QString> textIn(const CustomerSummary &summary, const TextMatch &match) {
    const bool isFirst = match.item == 0 && match.value == 0;
    switch (match.field) {
    case Field::Name: return summary.name;
    case Field::ShortName: return summary.shortName;
    case Field::Number: return summary.number;
    case Field::ContactName: return isFirst ? std::optional{summary.contact} : std::nullopt;
    case Field::ContactPhones: return isFirst ? std::optional{summary.phone} : std::nullopt;
    default: return std::nullopt;
    }
}

QString textIn(const Customer &dossier, const TextMatch &match) {
    if (match.field == Field::NumberAliases)
        return dossier.values.text(Field::NumberAliases).split(u'\n').value(match.item);
    const std::vector<Item> &contacts = dossier.items(Part::Contacts);
    if (std::size_t(match.item) >= contacts.size())
        return {};
    return contacts[std::size_t(match.item)].values.text(match.field).split(u'\n').value(match.value);
}

CustomerLine::Match shownMatch(const TextMatch &match, const QString &text, bool isShown) {
    const bool isWhole = match.length < 0 || match.begin + match.length > text.size();
    return {.field = match.field,
        .text = text,
        .begin = isWhole ? 0 : match.begin,
        .length = isWhole ? int(text.size()) : match.length,
        .isShown = isShown};
}

/// The matches of a hit with their texts; reads the dossier only where the list does not show them.
Result<std::vector<CustomerLine::Match>> matchesOf(
    const IndexHit &hit, const CustomerSummary &summary, const Customers &customers) {
    std::vector<CustomerLine::Match> matches;
    std::optional<Customer> dossier;
    for (const TextMatch &match : hit.matches) {
        const bool isShown = match.field != Field::ShortName && match.field != Field::Number;
        if (const auto text = textIn(summary, match)) {
            matches.push_back(shownMatch(match, *text, isShown));
            continue;
        }
        if (!dossier) {
            auto read = customers.byId(hit.id);
            if (!read)
                return std::unexpected{read.error()};
            dossier = *std::move(read);
        }
        matches.push_back(shownMatch(match, textIn(*dossier, match), false));
    }
    return matches;
}

/// @p text with the letters from @p begin on marked, safe in StyledText.
QString withMark(const QString &text, qsizetype begin, qsizetype length) {
    return text.first(begin).toHtmlEscaped() + "<b>"_L1 + text.sliced(begin, length).toHtmlEscaped() + "</b>"_L1 +
           text.sliced(begin + length).toHtmlEscaped();
}

/// Marks in a phone as it is shown the digits that were found in it as it is stored: both end alike.
QString markedPhone(const CustomerLine::Match &match, const ValueText &values) {
    const QString shown = values.phone(match.text);
    const auto digits = [](QStringView text) {
        return std::ranges::count_if(text, [](QChar letter) { return letter.isDigit(); });
    };
    const auto behind = digits(QStringView{match.text}.sliced(match.begin + match.length));
    const auto found = digits(QStringView{match.text}.sliced(match.begin, match.length));
    qsizetype end = shown.size();
    for (auto left = behind; end > 0 && (left > 0 || !shown[end - 1].isDigit()); --end)
        left -= shown[end - 1].isDigit() ? 1 : 0;
    qsizetype begin = end;
    for (auto left = found; begin > 0 && left > 0; --begin)
        left -= shown[begin - 1].isDigit() ? 1 : 0;
    // The 0 in front of an area code is not stored.
    if (begin == 1 && shown.startsWith(u'0'))
        begin = 0;
    return withMark(shown, begin, end - begin);
}

QString markedText(const CustomerLine::Match &match, const ValueText &values) {
    return match.field == Field::ContactPhones ? markedPhone(match, values)
                                               : withMark(match.text, match.begin, match.length);
}

} // namespace

QString keenText() { return QCoreApplication::translate("dossier::CustomerLineText", "Keen"); }

Result<std::vector<CustomerLine>> readLines(
    Database &database, const std::vector<IndexHit> &hits, const ContactAccess &access) {
    const Customers customers{database};
    std::vector<QUuid> ids;
    std::ranges::transform(hits, std::back_inserter(ids), &IndexHit::id);
    auto summaries = customers.summaries(ids);
    if (!summaries)
        return std::unexpected{summaries.error()};
    std::vector<CustomerLine> lines;
    lines.reserve(summaries->size());
    auto hit = hits.begin();
    for (CustomerSummary &summary : *summaries) {
        hit = std::ranges::find(hit, hits.end(), summary.id, &IndexHit::id);
        // Before the matches: what is masked was searched as it is shown.
        summary = access.shown(std::move(summary));
        auto matches = matchesOf(*hit, summary, customers);
        if (!matches)
            return std::unexpected{matches.error()};
        lines.push_back({std::move(summary), *std::move(matches)});
    }
    return lines;
}

Result<std::vector<CustomerLine>> readNewest(
    Database &database, const ContactAccess &access, qint64 offset, qint64 limit) {
    const Filter allowed = access.allowed({});
    const Filter *const filter = allowed.kind == Filter::Kind::All ? nullptr : &allowed;
    return Customers{database}
        .page({.filter = filter, .limit = limit, .offset = offset})
        .transform([&access](auto summaries) {
            std::vector<CustomerLine> lines;
            for (CustomerSummary &summary : summaries)
                lines.push_back({.summary = access.shown(std::move(summary))});
            return lines;
        });
}

QString CustomerLineText::marked(Field field, const QString &text) const {
    const auto match = std::ranges::find_if(
        m_line.matches, [field](const CustomerLine::Match &it) { return it.isShown && it.field == field; });
    if (match != m_line.matches.end())
        return markedText(*match, m_values);
    return (field == Field::ContactPhones ? m_values.phone(text) : text).toHtmlEscaped();
}

QString CustomerLineText::markedName() const {
    return m_line.matches.empty() ? QString{} : marked(Field::Name, m_line.summary.name);
}

QString CustomerLineText::detail() const { return detailOf(false); }

QString CustomerLineText::markedDetail() const { return m_line.matches.empty() ? QString{} : detailOf(true); }

QString CustomerLineText::elsewhere(bool isMarked) const {
    QStringList parts;
    for (const CustomerLine::Match &match : m_line.matches) {
        if (match.isShown)
            continue;
        const QString label = ValueText::label(match.field);
        const QString plain = match.field == Field::ContactPhones ? m_values.phone(match.text) : match.text;
        const QString part =
            isMarked ? label.toHtmlEscaped() + u' ' + markedText(match, m_values) : label + u' ' + plain;
        if (!parts.contains(part))
            parts << part;
    }
    return parts.join(u" · "_s);
}

QString CustomerLineText::detailOf(bool isMarked) const {
    const CustomerSummary &it = m_line.summary;
    const QString district = it.county.isEmpty() ? it.city : it.county;
    const QString place = district.isEmpty() ? QString{} : m_reference.divisions.label(district);
    QStringList parts{elsewhere(isMarked)};
    if (isMarked)
        parts << marked(Field::ContactName, it.contact) << marked(Field::ContactPhones, it.phone)
              << place.toHtmlEscaped();
    else
        parts << it.contact << m_values.phone(it.phone) << place;
    parts.removeAll(QString{});
    return parts.join(u" · "_s);
}

QString CustomerLineText::flag() const {
    if (isAtRisk())
        return ValueText::label(Field::RiskFlag);
    return m_line.summary.interest == "high"_L1 ? keenText() : QString{};
}

QString CustomerLineText::tail() const {
    QStringList parts;
    if (!m_line.summary.tier.isEmpty())
        parts << ValueText::option("tier"_L1, m_line.summary.tier);
    if (!m_line.summary.lastFollowUp.isEmpty())
        parts << m_values.day(m_line.summary.lastFollowUp);
    return parts.join(u" · "_s);
}

} // namespace dossier
