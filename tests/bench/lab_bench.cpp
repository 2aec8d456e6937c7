// SPDX-License-Identifier: GPL-3.0-or-later
// crampwise_lab_bench: a second of the nerve model at relative tolerance 1e-6, by the Lab's solver
// and by SUNDIALS CVODE (BDF, dense, with the same Jacobian), in turn; and the whole Lab. Prints;
// judges nothing.
#include "core/lab/laboratory.h"

#include <cvode/cvode.h>
#include <nvector/nvector_serial.h>
#include <sundials/sundials_version.h>
#include <sunlinsol/sunlinsol_dense.h>
#include <sunmatrix/sunmatrix_dense.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace crampwise::lab;

namespace {

constexpr double duration_ms = 1000;
constexpr int repetitions = 7;

struct Bench {
    const char *name;
    LabSettings settings;
};

const Bench benches[]{
    {"silent (normal blood)", {}},
    {"grouped firing (calcium 0.60)", {0.60, 0.85, 4.2, 100, 0}},
    {"worst (calcium 0.40, magnesium 0.20)", {0.40, 0.20, 4.2, 100, 0}},
    {"blocked (potassium 8.0)", {1.20, 0.85, 8.0, 100, 0}},
};

template<typename Work>
double milliseconds(Work work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
    return took.count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

int ours(const NerveModel &model, const std::vector<double> &start)
{
    OdeSolver solver({1e-6, 1e-8});
    solver.restart(start, 0);
    int spikes = 0;
    while (solver.end_ms() < duration_ms) {
        const double before = solver.endState()[nerve::Potential];
        solver.step(model);
        spikes += before < spikeLevel_mV && solver.endState()[nerve::Potential] >= spikeLevel_mV;
    }
    return spikes;
}

/// CVODE, from creation to the end; answers the number of impulses.
class Cvode {
public:
    explicit Cvode(const NerveModel &model) : m_model(model)
    {
#if SUNDIALS_VERSION_MAJOR >= 7
        SUNContext_Create(SUN_COMM_NULL, &m_context);
#else
        SUNContext_Create(nullptr, &m_context);
#endif
        const auto n = static_cast<sunindextype>(model.size());
        m_state = N_VNew_Serial(n, m_context);
        m_matrix = SUNDenseMatrix(n, n, m_context);
        m_linear = SUNLinSol_Dense(m_state, m_matrix, m_context);
        m_memory = CVodeCreate(CV_BDF, m_context);
    }
    ~Cvode()
    {
        CVodeFree(&m_memory);
        SUNLinSolFree(m_linear);
        SUNMatDestroy(m_matrix);
        N_VDestroy(m_state);
        SUNContext_Free(&m_context);
    }
    Cvode(const Cvode &) = delete;
    Cvode &operator=(const Cvode &) = delete;

    int run(const std::vector<double> &start)
    {
        std::copy(start.begin(), start.end(), N_VGetArrayPointer(m_state));
        CVodeInit(m_memory, slope, 0, m_state);
        CVodeSStolerances(m_memory, 1e-6, 1e-8);
        CVodeSetUserData(m_memory, this);
        CVodeSetLinearSolver(m_memory, m_linear, m_matrix);
        CVodeSetJacFn(m_memory, jacobian);
        CVodeSetMaxNumSteps(m_memory, 10000000);
        int spikes = 0;
        double time_ms = 0;
        while (time_ms < duration_ms) {
            const double before = N_VGetArrayPointer(m_state)[nerve::Potential];
            if (CVode(m_memory, duration_ms, m_state, &time_ms, CV_ONE_STEP) < 0)
                return -1;
            const double after = N_VGetArrayPointer(m_state)[nerve::Potential];
            spikes += before < spikeLevel_mV && after >= spikeLevel_mV;
        }
        return spikes;
    }

private:
    static int slope(double, N_Vector state, N_Vector result, void *self)
    {
        static_cast<Cvode *>(self)->m_model.slope(N_VGetArrayPointer(state),
                                                  N_VGetArrayPointer(result));
        return 0;
    }

    static int jacobian(double, N_Vector state, N_Vector, SUNMatrix matrix, void *self, N_Vector,
                        N_Vector, N_Vector)
    {
        constexpr std::size_t n = nerve::StateCount;
        double rows[n * n];
        static_cast<Cvode *>(self)->m_model.jacobian(N_VGetArrayPointer(state), rows);
        for (std::size_t column = 0; column < n; ++column) {
            double *values = SUNDenseMatrix_Column(matrix, static_cast<sunindextype>(column));
            for (std::size_t row = 0; row < n; ++row)
                values[row] = rows[row * n + column];
        }
        return 0;
    }

    const NerveModel &m_model;
    SUNContext m_context = nullptr;
    N_Vector m_state = nullptr;
    SUNMatrix m_matrix = nullptr;
    SUNLinearSolver m_linear = nullptr;
    void *m_memory = nullptr;
};

void compare(const Bench &bench)
{
    const std::vector<double> start = settle({}).state;
    const NerveModel model(nerveConditions(bench.settings));
    std::vector<double> times[3];
    int spikes[2] = {};
    for (int i = 0; i < repetitions; ++i) {
        times[0].push_back(milliseconds([&] { spikes[0] = ours(model, start); }));
        times[1].push_back(milliseconds([&] { spikes[1] = Cvode(model).run(start); }));
        Laboratory laboratory;
        laboratory.setSettings(bench.settings);
        times[2].push_back(milliseconds([&] {
            while (laboratory.now_ms() < duration_ms)
                laboratory.advance(laboratory.now_ms() + 10);
        }));
    }
    const double own = median(times[0]);
    const double cvode = median(times[1]);
    const double lab = median(times[2]);
    std::printf("%-38s solver %7.2f ms (%d), CVODE %7.2f ms (%d), ratio %.2f; whole Lab %7.2f ms, "
                "%.0f times real time\n",
                bench.name, own, spikes[0], cvode, spikes[1], own / cvode, lab, duration_ms / lab);
}

/// Of this process, in KiB.
long residentMemory()
{
    long pages = 0;
    if (std::FILE *file = std::fopen("/proc/self/statm", "r")) {
        if (std::fscanf(file, "%*s %ld", &pages) != 1)
            pages = 0;
        std::fclose(file);
    }
    return pages * sysconf(_SC_PAGESIZE) / 1024;
}

/// Ten minutes of grouped firing, taken slice by slice as the window does.
void watchMemory()
{
    Laboratory laboratory;
    laboratory.setSettings({0.60, 0.85, 4.2, 100, 0});
    constexpr double minute_ms = 60000;
    long afterOneMinute = 0;
    while (laboratory.now_ms() < 10 * minute_ms) {
        laboratory.advance(laboratory.now_ms() + 10);
        if (!afterOneMinute && laboratory.now_ms() >= minute_ms)
            afterOneMinute = residentMemory();
    }
    std::printf("memory after 1 minute of grouped firing %ld KiB, after 10 minutes %ld KiB\n",
                afterOneMinute, residentMemory());
}

} // namespace

int main()
{
    for (const Bench &bench : benches)
        compare(bench);
    watchMemory();
    return 0;
}
