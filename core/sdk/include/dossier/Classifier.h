#pragma once

#include <dossier/Export.h>

#include <QByteArray>

namespace dossier {

/// Tells customers apart by rules. It brings the rules as data and sees no customer: the program checks them and asks
/// them.
class DOSSIER_SDK_EXPORT Classifier {
public:
    virtual ~Classifier();

    /// JSON in UTF-8, of the form that rules.schema.json tells.
    virtual QByteArray rules() const = 0;
};

} // namespace dossier
