#pragma once

#include "db/Customers.h"
#include "services/ContactAccess.h"
#include "services/index/CustomerIndex.h"

#include <QString>

#include <vector>

namespace dossier {

struct Reference;
class ValueText;

/// One customer in the list, and why the search found him.
struct CustomerLine {
    /// A text of the dossier in which a word of the search stands.
    struct Match {
        Field field = Field::Name;
        QString text = {}; ///< As it is stored.
        int begin = 0;     ///< In UTF-16 units.
        int length = 0;
        bool isShown = false; ///< The line shows this text anyway.
    };

    CustomerSummary summary;
    std::vector<Match> matches = {};
};

/// Reads the lines for @p hits, in their order, as @p access shows them; who is no longer there is left out.
Result<std::vector<CustomerLine>> readLines(
    Database &database, const std::vector<IndexHit> &hits, const ContactAccess &access);

/// Reads a stretch of everybody's lines as the database lists them, the newest first.
Result<std::vector<CustomerLine>> readNewest(
    Database &database, const ContactAccess &access, qint64 offset, qint64 limit);

/// 高意向客户: how one is called whose interest is high.
QString keenText();

/// What a line says, plain or with what the search found between <b> and </b> (Text.StyledText); the latter empty where
/// nothing was searched for.
class CustomerLineText {
public:
    CustomerLineText(const CustomerLine &line, const Reference &reference, const ValueText &values)
        : m_line{line}, m_reference{reference}, m_values{values} {}

    QString markedName() const;
    /// Contact, phone, district; before them, where the search found nothing in what is shown, where it did.
    QString detail() const;
    QString markedDetail() const;
    /// Tier and last follow-up.
    QString tail() const;
    /// What stands out in the list: 风险客户, else 高意向客户; mostly empty. Source: R24.
    QString flag() const;
    bool isAtRisk() const { return m_line.summary.riskFlag == QLatin1StringView{"true"}; }

private:
    QString marked(Field field, const QString &text) const;
    QString detailOf(bool isMarked) const;
    QString elsewhere(bool isMarked) const;

    const CustomerLine &m_line;
    const Reference &m_reference;
    const ValueText &m_values;
};

} // namespace dossier
