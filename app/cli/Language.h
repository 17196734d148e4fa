#pragma once

#include <QStringList>
#include <QTranslator>

namespace dossier::cli {

/// Puts the language of messages in force for as long as it lives: '--lang', else Chinese where the system's language
/// is Chinese, else English. An unknown language counts as none; the command line refuses it later, in this language.
class ChosenLanguage {
public:
    explicit ChosenLanguage(const QStringList &arguments);

private:
    QTranslator m_translator;
};

} // namespace dossier::cli
