#pragma once

#include <QTranslator>

#include <array>

class QGuiApplication;

namespace dossier {

/// Puts language, fonts and the platform's style in force. Before the QML engine is made.
class Appearance {
public:
    /// @param language '--lang'; empty: the one that was chosen in the settings, else the system's.
    explicit Appearance(const QString &language);

private:
    void speak(bool chinese);

    std::array<QTranslator, 2> m_translators; ///< Ours and Qt's own.
};

} // namespace dossier
