#include "db/DatabaseThread.h"

namespace dossier {

DatabaseThread::DatabaseThread(Open open, const QString &name) {
    m_thread.setObjectName(name);
    m_worker.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(&m_worker, [this, open = std::move(open)] {
        if (auto database = open())
            m_database = std::move(*database);
        else
            m_failure = database.error();
    });
}

DatabaseThread::~DatabaseThread() {
    QMetaObject::invokeMethod(&m_worker, [this] {
        m_database.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

Async<void> DatabaseThread::opened() {
    return run([](Database &) { return Result<void>{}; });
}

void DatabaseThread::post(std::function<void(Result<Database *>)> work) {
    QMetaObject::invokeMethod(&m_worker, [this, work = std::move(work)] {
        work(m_failure ? Result<Database *>{std::unexpected{*m_failure}} : Result<Database *>{m_database.get()});
    });
}

} // namespace dossier
