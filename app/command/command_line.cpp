// SPDX-FileCopyrightText: 2026 The Tideline authors
// SPDX-License-Identifier: MIT

#include "command/command_line.h"

#include "command/verbs.h"
#include "command/view_option.h"
#include "export/picture_size.h"
#include "words/error_text.h"

#include "time/year_range.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <string_view>
#include <utility>

namespace tideline {

namespace {

/// Takes one of the names and hands on its value; says which names there are.
template <typename Value>
CLI::Validator oneOf(const std::map<std::string, Value>& values)
{
    const auto take = [values](std::string& text) {
        if (const auto found = values.find(text); found != values.end()) {
            text = std::to_string(static_cast<int>(found->second));
            return std::string();
        }
        std::string names;
        for (const auto& [name, value] : values) {
            names += (names.empty() ? "" : ", ") + name;
        }
        return "'" + text + "' is none of: " + names;
    };
    return CLI::Validator(take, "NAME");
}

constexpr auto kVerbs = std::to_array<std::string_view>({"info", "list", "show", "export", "import", "check", "date"});

bool isVerb(std::string_view word)
{
    return std::ranges::find(kVerbs, word) != kVerbs.end();
}

/// All options of all verbs, and what to run once they are read.
struct Verbs {
    InfoOptions info;
    ListOptions list;
    ShowOptions show;
    ExportOptions picture;
    ImportOptions import;
    CheckOptions check;
    DateOptions date;
    std::function<ExitStatus()> run;
};

CLI::App& addVerb(CLI::App& program, Verbs& verbs, const char* name, const char* purpose, ExitStatus (*run)(Verbs&))
{
    CLI::App* verb = program.add_subcommand(name, purpose);
    verb->callback([&verbs, run] { verbs.run = [&verbs, run] { return run(verbs); }; });
    return *verb;
}

void addCollection(CLI::App& verb, std::string& collection)
{
    verb.add_option("COLLECTION", collection, "A .tideline file, or :sample: for the bundled one")->required();
}

/// The options of `date` from its words, without the "--" that ends them. Throws like the parser for an option that it
/// does not know, and if there is no text.
DateOptions dateOptions(std::vector<std::string> words)
{
    DateOptions options;
    const auto behindHuman = std::remove(words.begin(), std::ranges::find(words, "--"), "--human");
    const auto firstText = std::ranges::find(behindHuman, words.end(), "--");
    options.isHuman = behindHuman != firstText;
    words.erase(behindHuman, firstText);
    const auto end = std::ranges::find(words, "--");
    const auto option = std::find_if(words.begin(), end, [](const std::string& word) { return word.starts_with("-"); });
    if (option != end) {
        throw CLI::ExtrasError("date", {*option});
    }
    if (end != words.end()) {
        words.erase(end);
    }
    if (words.empty()) {
        throw CLI::RequiredError("TEXT");
    }
    options.texts = std::move(words);
    return options;
}

/// True for `date`, whose words are read by `dateOptions`, unless help is wanted.
bool takesWordsAsTheyStand(int argc, char** argv)
{
    const std::vector<std::string_view> words(argv + 1, argv + argc);
    const auto asksForHelp = [](std::string_view word) { return word == "--help" || word == "-h"; };
    return !words.empty() && words[0] == "date" && std::ranges::none_of(words, asksForHelp);
}

void addReadingVerbs(CLI::App& program, Verbs& verbs)
{
    CLI::App& info =
        addVerb(program, verbs, "info", "What a collection holds", [](Verbs& all) { return runInfo(all.info); });
    addCollection(info, verbs.info.collection);
    info.add_flag("--json", verbs.info.asJson, "As JSON");

    CLI::App& list = addVerb(program, verbs, "list",
                             "The events that pass the filter, by the earliest begin that their date allows, then the "
                             "latest end, then the title; those without a date come last",
                             [](Verbs& all) { return runList(all.list); });
    addCollection(list, verbs.list.collection);
    addFilterOptions(list, verbs.list.filter);
    addViewOption(list, verbs.list.view);
    static const std::map<std::string, ListFormat> kFormats = {
        {"table", ListFormat::Table}, {"json", ListFormat::Json}, {"csv", ListFormat::Csv}};
    list.add_option("--format", verbs.list.format, "table, json or csv")->transform(oneOf(kFormats));

    CLI::App& show = addVerb(program, verbs, "show", "One record with its claims and sources",
                             [](Verbs& all) { return runShow(all.show); });
    addCollection(show, verbs.show.collection);
    show.add_option("RECORD", verbs.show.record, "A name, key or id")->required();
    show.add_flag("--json", verbs.show.asJson, "As JSON");
}

void addExportVerb(CLI::App& program, Verbs& verbs)
{
    CLI::App& verb = addVerb(program, verbs, "export", "A picture of the timeline, or its data",
                             [](Verbs& all) { return runExport(all.picture); });
    ExportOptions& options = verbs.picture;
    addCollection(verb, options.collection);
    verb.add_option("-o,--output", options.output, "The file to write; its ending says what: .png .svg .pdf .json")
        ->required();
    addFilterOptions(verb, options.filter);
    addViewOption(verb, options.view);
    static const std::map<std::string, Rest> kRests = {{"dim", Rest::Dimmed}, {"hide", Rest::Hidden}};
    verb.add_option("--rest", options.rest,
                    "What does not pass the filter: dim or hide (else as the view says, or hide)")
        ->transform(oneOf(kRests));
    verb.add_option("--range", options.range, "all (what passes the filter), or years: 2003..2018")
        ->check(CLI::Validator(
            [](std::string& text) {
                return text == "all" || parseYearRange(text) ? std::string()
                                                             : "'" + text + "' is no range; write all or 2003..2018";
            },
            "RANGE"));
    verb.add_option("--size", options.size, "1920x1080, 178x110mm, a4 or a3")
        ->check(CLI::Validator(
            [](std::string& text) {
                const auto size = parsePictureSize(text);
                return size ? std::string() : errorText(size.error()).toStdString();
            },
            "SIZE"));
    verb.add_option("--scale", options.scale, "Pixels of the image for each pixel of its size")
        ->check(CLI::Range(0.25, 8.0));
    verb.add_option("--theme", options.theme, "light, dark or print")->check(CLI::IsMember({"light", "dark", "print"}));
    verb.add_option("--lang", options.language, "en or ko")->check(CLI::IsMember({"en", "ko"}));
    verb.add_option("--title", options.title, "Title of the picture; an empty one leaves it out");
    static const std::map<std::string, ThreadChoice> kThreads = {
        {"none", ThreadChoice::None}, {"story", ThreadChoice::Stories}, {"all", ThreadChoice::All}};
    verb.add_option("--threads", options.threads,
                    "Who heard and saw whom: all (bundled), story (what stories tell) or none")
        ->transform(oneOf(kThreads));
    static const std::map<std::string, LaneGrouping> kLanes = {
        {"kind", LaneGrouping::Kind},   {"artist", LaneGrouping::Artist}, {"person", LaneGrouping::Person},
        {"place", LaneGrouping::Place}, {"tag", LaneGrouping::Tag},       {"source", LaneGrouping::Source},
        {"none", LaneGrouping::None}};
    verb.add_option("--lanes", options.lanes,
                    "By what lanes are made: kind, artist, person, place, tag, source or none")
        ->transform(oneOf(kLanes));
    static const std::map<std::string, Policy> kPolicies = {{"published", Policy::Published},
                                                            {"working", Policy::Working}};
    verb.add_option("--policy", options.policy, "published (protected people unnamed) or working (everything)")
        ->transform(oneOf(kPolicies));
    verb.add_flag("--yes", options.isSure, "Yes, with the working policy");
}

void addOtherVerbs(CLI::App& program, Verbs& verbs, const std::vector<std::string>& words)
{
    CLI::App& import = addVerb(program, verbs, "import", "Make a collection from Tideline JSON",
                               [](Verbs& all) { return runImport(all.import); });
    import.add_option("INPUT", verbs.import.input, "A Tideline JSON file")->required();
    import.add_option("-o,--output", verbs.import.collection, "The collection to make")->required();
    import.add_flag("--strict", verbs.import.isStrict, "Refuse a file with a date that cannot be read");
    import.add_option("--format", "auto or tideline")->check(CLI::IsMember({"auto", "tideline"}));

    CLI::App& check = addVerb(program, verbs, "check", "Whether a collection is whole",
                              [](Verbs& all) { return runCheck(all.check); });
    addCollection(check, verbs.check.collection);

    // Taken as they stand: CLI11 would read "[1667,1668]" as a list of its own, and gives "-0043" behind "--" to the
    // program.
    CLI::App& date =
        *program.add_subcommand("date", "What dates mean, one JSON object a line; -- before a year below 0");
    date.add_flag("--human", verbs.date.isHuman, "Dates as people write them too: '6 October 2003', '1998년경'");
    date.callback([&verbs, words] {
        verbs.date = dateOptions({words.begin() + 1, words.end()});
        verbs.run = [&verbs] { return runDate(verbs.date); };
    });
}

} // namespace

bool needsNoWindow(int argc, char** argv)
{
    return argc > 1 && (isVerb(argv[1]) || argv[1][0] == '-');
}

CommandLineOutcome runCommandLine(int argc, char** argv)
{
    CLI::App program("Tideline: sourced stories on a timeline");
    program.name("tideline");
    program.set_version_flag("--version", TIDELINE_VERSION);
    Verbs verbs;
    CommandLineOutcome outcome;
    if (needsNoWindow(argc, argv)) {
        addReadingVerbs(program, verbs);
        addExportVerb(program, verbs);
        addOtherVerbs(program, verbs, {argv + 1, argv + argc});
        program.require_subcommand(1);
    } else {
        program.add_option("COLLECTION", outcome.window.collection, "The collection to open in a window");
    }
    try {
        program.parse(takesWordsAsTheyStand(argc, argv) ? 2 : argc, argv);
    } catch (const CLI::Success& success) {
        outcome.exitStatus = program.exit(success);
        return outcome;
    } catch (const CLI::ParseError& error) {
        outcome.exitStatus = static_cast<int>(complain(QString::fromUtf8(error.what()), ExitStatus::WrongUsage));
        return outcome;
    }
    if (verbs.run) {
        outcome.exitStatus = static_cast<int>(verbs.run());
    }
    return outcome;
}

} // namespace tideline
