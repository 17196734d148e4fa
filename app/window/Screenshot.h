#pragma once

#include <QObject>
#include <QString>

class QQuickWindow;

namespace dossier {

/// Takes one picture of the window as soon as nothing more is on its way to it, then ends the program.
class Screenshot : public QObject {
    Q_OBJECT

public:
    /// @param window has the property 'settled'; kept by reference.
    Screenshot(QQuickWindow &window, QString file);

private Q_SLOTS:
    void look();
    void count();

private:
    void take();

    QQuickWindow &m_window;
    QString m_file;
    int m_frames = 0;
};

} // namespace dossier
