#pragma once

#include <dossier/Error.h>
#include <dossier/Export.h>

#include <QLatin1StringView>
#include <QtPlugin>

#define DOSSIER_PLUGIN_IID "cn.dossier.Plugin/1"

namespace dossier {

class Host;

/// Version of the interfaces in this folder. It grows with each addition; a break makes a new DOSSIER_PLUGIN_IID. A
/// plug-in's description names the first and last version that it works with.
inline constexpr QLatin1StringView kSdkVersion{"1.1"};

/// The root object of a plug-in. Its constructor does nothing; initialize() does the work.
class DOSSIER_SDK_EXPORT Plugin {
public:
    virtual ~Plugin();

    /// Called once, on the main thread. On an error the host drops all that was registered.
    virtual Result<void> initialize(Host &host) = 0;
};

} // namespace dossier

Q_DECLARE_INTERFACE(dossier::Plugin, DOSSIER_PLUGIN_IID)
