#include "faulty_disk.h"

#include <sqlite3.h>

#include <mutex>
#include <optional>
#include <stdexcept>

namespace cjm::test {

struct FaultyDisk::Layer {
    sqlite3_vfs vfs = {};
    sqlite3_vfs* system = nullptr;

    std::mutex mutex; ///< Of what follows: the calls come from several threads.
    std::optional<DiskFault> fault;
    std::size_t calls = 0;

    /// The fault of the call that is made now, if it shall fail.
    std::optional<DiskFault> begin() {
        const std::lock_guard lock(mutex);
        ++calls;
        const bool fails =
            fault && (calls == fault->number || (fault->isForEver && calls > fault->number));
        return fails ? fault : std::nullopt;
    }
};

namespace {

using Layer = FaultyDisk::Layer;

/// What SQLite holds of an open file. That of the system lies behind it.
struct OpenFile {
    sqlite3_file base;
    Layer* layer;
};

Layer& layerOf(sqlite3_vfs* vfs) {
    return *static_cast<Layer*>(vfs->pAppData);
}

OpenFile& openFileOf(sqlite3_file* file) {
    return *reinterpret_cast<OpenFile*>(file);
}

sqlite3_file* innerOf(sqlite3_file* file) {
    return reinterpret_cast<sqlite3_file*>(&openFileOf(file) + 1);
}

/// Makes a call to the open file of the system, or fails.
template <class Call>
int make(sqlite3_file* file, const Call& call) {
    const std::optional<DiskFault> fault = openFileOf(file).layer->begin();
    sqlite3_file* inner = innerOf(file);
    return fault ? fault->result : call(inner, *inner->pMethods);
}

int closeFile(sqlite3_file* file) {
    sqlite3_file* inner = innerOf(file);
    return inner->pMethods != nullptr ? inner->pMethods->xClose(inner) : SQLITE_OK;
}

int readFile(sqlite3_file* file, void* room, int size, sqlite3_int64 offset) {
    return make(file, [&](sqlite3_file* inner, const sqlite3_io_methods& methods) {
        return methods.xRead(inner, room, size, offset);
    });
}

int writeFile(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset) {
    const std::optional<DiskFault> fault = openFileOf(file).layer->begin();
    sqlite3_file* inner = innerOf(file);
    if (fault && !fault->writesHalf) {
        return fault->result;
    }
    const int written = inner->pMethods->xWrite(inner, bytes, fault ? size / 2 : size, offset);
    return fault ? fault->result : written;
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    return make(file, [&](sqlite3_file* inner, const sqlite3_io_methods& methods) {
        return methods.xTruncate(inner, size);
    });
}

int synchronizeFile(sqlite3_file* file, int flags) {
    return make(file, [&](sqlite3_file* inner, const sqlite3_io_methods& methods) {
        return methods.xSync(inner, flags);
    });
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size) {
    return make(file, [&](sqlite3_file* inner, const sqlite3_io_methods& methods) {
        return methods.xFileSize(inner, size);
    });
}

int lockFile(sqlite3_file* file, int level) {
    return make(file, [&](sqlite3_file* inner, const sqlite3_io_methods& methods) {
        return methods.xLock(inner, level);
    });
}

int unlockFile(sqlite3_file* file, int level) {
    sqlite3_file* inner = innerOf(file);
    return inner->pMethods->xUnlock(inner, level);
}

int checkReservedLock(sqlite3_file* file, int* isReserved) {
    sqlite3_file* inner = innerOf(file);
    return inner->pMethods->xCheckReservedLock(inner, isReserved);
}

int controlFile(sqlite3_file* file, int operation, void* argument) {
    sqlite3_file* inner = innerOf(file);
    return inner->pMethods->xFileControl(inner, operation, argument);
}

int sectorSizeOf(sqlite3_file* file) {
    sqlite3_file* inner = innerOf(file);
    return inner->pMethods->xSectorSize(inner);
}

int characteristicsOf(sqlite3_file* file) {
    sqlite3_file* inner = innerOf(file);
    return inner->pMethods->xDeviceCharacteristics(inner);
}

/// The first version of the methods: without shared memory, which the program never uses.
constexpr sqlite3_io_methods fileMethods = {1,
                                            closeFile,
                                            readFile,
                                            writeFile,
                                            truncateFile,
                                            synchronizeFile,
                                            sizeOfFile,
                                            lockFile,
                                            unlockFile,
                                            checkReservedLock,
                                            controlFile,
                                            sectorSizeOf,
                                            characteristicsOf,
                                            nullptr,
                                            nullptr,
                                            nullptr,
                                            nullptr,
                                            nullptr,
                                            nullptr};

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    Layer& layer = layerOf(vfs);
    OpenFile& open = openFileOf(file);
    open.base.pMethods = nullptr;
    open.layer = &layer;
    if (const std::optional<DiskFault> fault = layer.begin()) {
        return fault->result == SQLITE_FULL ? SQLITE_CANTOPEN : fault->result;
    }
    sqlite3_file* inner = innerOf(file);
    inner->pMethods = nullptr;
    const int result = layer.system->xOpen(layer.system, name, inner, flags, outFlags);
    if (inner->pMethods != nullptr) {
        open.base.pMethods = &fileMethods;
    }
    return result;
}

int removeFile(sqlite3_vfs* vfs, const char* name, int synchronizes) {
    Layer& layer = layerOf(vfs);
    const std::optional<DiskFault> fault = layer.begin();
    return fault ? fault->result : layer.system->xDelete(layer.system, name, synchronizes);
}

int accessFile(sqlite3_vfs* vfs, const char* name, int flags, int* answer) {
    Layer& layer = layerOf(vfs);
    const std::optional<DiskFault> fault = layer.begin();
    return fault ? fault->result : layer.system->xAccess(layer.system, name, flags, answer);
}

} // namespace

FaultyDisk::FaultyDisk()
    : m_layer(std::make_unique<Layer>()) {
    Layer& layer = *m_layer;
    layer.system = sqlite3_vfs_find(nullptr);
    if (layer.system == nullptr) {
        throw std::logic_error("SQLite has no file layer");
    }
    layer.vfs = *layer.system;
    layer.vfs.zName = "faulty";
    layer.vfs.szOsFile += static_cast<int>(sizeof(OpenFile));
    layer.vfs.pAppData = &layer;
    layer.vfs.xOpen = openFile;
    layer.vfs.xDelete = removeFile;
    layer.vfs.xAccess = accessFile;
    if (sqlite3_vfs_register(&layer.vfs, 1) != SQLITE_OK) {
        throw std::logic_error("SQLite does not take another file layer");
    }
}

FaultyDisk::~FaultyDisk() {
    (void)sqlite3_vfs_unregister(&m_layer->vfs);
    (void)sqlite3_vfs_register(m_layer->system, 1);
}

void FaultyDisk::fail(const DiskFault& fault) {
    const std::lock_guard lock(m_layer->mutex);
    m_layer->fault = fault;
    m_layer->calls = 0;
}

void FaultyDisk::work() {
    const std::lock_guard lock(m_layer->mutex);
    m_layer->fault.reset();
    m_layer->calls = 0;
}

std::size_t FaultyDisk::callCount() const {
    const std::lock_guard lock(m_layer->mutex);
    return m_layer->calls;
}

} // namespace cjm::test
