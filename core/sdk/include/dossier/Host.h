#pragma once

#include <dossier/Classifier.h>
#include <dossier/Exporter.h>
#include <dossier/Importer.h>

#include <memory>

namespace dossier {

/// A page that a plug-in ships as a QML type of its own module.
struct PageSpec {
    QString title;    ///< Translated.
    QString uri;      ///< QML module, e.g. "Dossier.Plugins.Birthdays".
    QString typeName; ///< Type in that module, e.g. "BirthdayList".
};

/// What the host lends to one plug-in during initialize(). The host owns all that is added.
class DOSSIER_SDK_EXPORT Host {
public:
    virtual ~Host();
    virtual void addImporter(std::unique_ptr<Importer> importer) = 0;
    virtual void addExporter(std::unique_ptr<Exporter> exporter) = 0;
    virtual void addPage(PageSpec page) = 0;
    virtual void addClassifier(std::unique_ptr<Classifier> classifier) = 0; ///< From version 1.1 on.
};

} // namespace dossier
