// Holds nothing: the target exists for the precompiled header that the tests reuse.
int main() {}
