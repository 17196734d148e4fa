#include "Screenshot.h"

#include <QCoreApplication>
#include <QMetaProperty>
#include <QQuickWindow>

#include <cstdio>

namespace dossier {
namespace {

/// Frames without anything new on its way, after which layouts and delegates have come to rest.
constexpr int kQuietFrames = 12;

} // namespace

Screenshot::Screenshot(QQuickWindow &window, QString file)
    : QObject{&window}, m_window{window}, m_file{std::move(file)} {
    const QMetaObject *meta = window.metaObject();
    const QMetaProperty settled = meta->property(meta->indexOfProperty("settled"));
    connect(&window, settled.notifySignal(), this, metaObject()->method(metaObject()->indexOfSlot("look()")));
    connect(&window, &QQuickWindow::frameSwapped, this, &Screenshot::count);
    window.update();
}

void Screenshot::look() {
    m_frames = 0;
    m_window.update();
}

void Screenshot::count() {
    m_frames = m_window.property("settled").toBool() ? m_frames + 1 : 0;
    if (m_frames >= kQuietFrames)
        return take();
    m_window.update();
}

void Screenshot::take() {
    disconnect(&m_window, nullptr, this, nullptr);
    const bool isSaved = m_window.grabWindow().save(m_file);
    if (!isSaved)
        std::fprintf(stderr, "dossier: %s\n", qPrintable(tr("The picture cannot be written: %1").arg(m_file)));
    QCoreApplication::exit(isSaved ? 0 : 1);
}

} // namespace dossier
