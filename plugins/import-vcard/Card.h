#pragma once

#include "CardLine.h"

#include <array>

namespace dossier {

/// What a card says, in the order of cardHeadings().
using CardTexts = std::array<QString, 27>;

/// Headings that the import knows by their words.
const CardTexts &cardHeadings();

/// One person's card.
class Card {
public:
    /// Whether entries of this name say anything that a dossier keeps.
    static bool reads(const QByteArray &name);

    void take(const CardLine &line, const CardDecoder &decoder);
    CardTexts texts() const;

private:
    struct Phone {
        QString number = {};
        QByteArray group = {};
        bool isPrivate = false;
    };
    struct Address {
        QString text = {};
        bool isHere = true; ///< In China, as far as it says.
        bool isOfWork = false;
    };

    void takePhone(const CardLine &line, const QString &value);
    void takeAddress(const CardLine &line, const QString &value);
    void takeMessenger(const CardLine &line, const QString &value);
    bool isPrivate(const Phone &phone) const;
    QString person() const;
    QString phones(bool ofHome) const;

    QStringList m_name; ///< Family, given, additional.
    QString m_fullName;
    QStringList m_organisation; ///< Its name, then its departments.
    QString m_title;
    QString m_role;
    QString m_website;
    QString m_note;
    QString m_wechat;
    QString m_updated;
    QStringList m_emails;
    std::vector<Phone> m_phones;
    std::vector<Address> m_addresses;
    QStringList m_privateGroups; ///< Whose label says so.
    CardTexts m_own;             ///< What our own export wrote, in the places that nothing else has.
    bool m_isCompany = false;    ///< The card shows itself as an organisation's.
};

} // namespace dossier
