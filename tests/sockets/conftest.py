from __future__ import annotations

from packages.core.tests.sockets import conftest as core

clean_environment = core.clean_environment
no_profiles = core.no_profiles
no_thread_is_left = core.no_thread_is_left
rig = core.rig
