import Glibc

/// Sets a variable of this process, which must be one of its own (an exit test).
func setEnvironment(_ name: String, _ value: String) { _ = unsafe setenv(name, value, 1) }
