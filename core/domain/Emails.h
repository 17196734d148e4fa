#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace dossier {

/// The e-mail addresses of one cell.
struct WrittenEmails {
    QStringList addresses; ///< As written, width and "mailto:" apart; also what is no address.
    QString wrong = {};    ///< The first that is none, or was mended; empty: all hold.
};

/// Parts and checks the addresses of a cell, parted by ; , 、 / blanks or line breaks. A comma where the last dot of an
/// address should be is mended.
WrittenEmails readEmails(QStringView text);

/// Whether an address is one of the free services that anybody has an account with: qq.com, 163.com, gmail.com.
bool isFreeMail(QStringView address);

/// Whether the text has the form of an e-mail address (the common part of RFC 5321, names of domains in any script).
bool isEmail(QStringView text);

} // namespace dossier
