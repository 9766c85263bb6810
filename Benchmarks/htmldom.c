// htmldom FOLDER: at each line it reads, makes libxml2's tree (htmlReadMemory) of all files of FOLDER and answers with the CPU seconds
// that it took: what extract.py measures ArticleExtraction beside.
#include <dirent.h>
#include <libxml/HTMLparser.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

static double seconds(void) {
    struct rusage use;
    getrusage(RUSAGE_SELF, &use);
    return use.ru_utime.tv_sec + use.ru_stime.tv_sec + (use.ru_utime.tv_usec + use.ru_stime.tv_usec) / 1e6;
}

static void quiet(void *context, const char *message, ...) {}

int main(int count, char **arguments) {
    if (count != 2) return 64;
    size_t pages = 0, room = 0;
    struct page { char *bytes; long length; } *list = NULL;
    DIR *folder = opendir(arguments[1]);
    for (struct dirent *entry; folder && (entry = readdir(folder));) {
        char path[4096];
        if (entry->d_name[0] == '.') continue;
        snprintf(path, sizeof path, "%s/%s", arguments[1], entry->d_name);
        FILE *file = fopen(path, "rb");
        if (!file) continue;
        if (pages == room) list = realloc(list, (room = room * 2 + 64) * sizeof *list);
        fseek(file, 0, SEEK_END);
        long length = ftell(file);
        rewind(file);
        list[pages].bytes = malloc(length + 1);
        list[pages].length = fread(list[pages].bytes, 1, length, file);
        pages++;
        fclose(file);
    }
    xmlInitParser();
    xmlSetGenericErrorFunc(NULL, quiet);
    for (int byte; (byte = getchar()) != EOF;) {
        if (byte != '\n') continue;
        double start = seconds();
        for (size_t i = 0; i < pages; i++) {
            xmlDocPtr tree = htmlReadMemory(list[i].bytes, (int)list[i].length, "https://example.org/page", NULL,
                HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET);
            if (tree) xmlFreeDoc(tree);
        }
        printf("%f %zu\n", seconds() - start, pages);
        fflush(stdout);
    }
    return 0;
}
