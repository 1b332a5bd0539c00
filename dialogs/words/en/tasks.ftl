# Tasks between meetings: only where they are agreed on, and never homework.

word-tasks = tasks, task

tasks-nothing = Tasks between meetings can be agreed on once your journey has begun.
extra-not-agreed-tasks = Your agreement says no tasks between meetings. If you change your minds, the agreement can be changed.
extra-agree-first-tasks = Tasks between meetings are decided together in the agreement. You can get to it from here.
extra-not-here-tasks = There are no tasks between meetings in this mentoring.
tasks-open = These tasks are with you now.
tasks-none = There are no tasks now, and there need not be any.
tasks-note = A task may wait or be left out. You can come to the meeting without it.
tasks-of-others = Taken on by others
tasks-past = These are the earlier tasks.
tasks-no-past = There are no earlier tasks.
tasks-paused = Your journey is having a break. A new task can be suggested when the break is over.

task-item = { $number } · { $whose } · { $state }
task-whose = { $name }
task-whose-own = Your suggestion
task-state-open = with you now
task-state-done = done
task-state-kept = for next time
task-state-let-go = left out
task-state-withdrawn = withdrawn
task-marked = { $day }: { $state }
task-number = Task { $number }

button-tasks = Tasks
button-to-agreement = See the agreement
button-task-add = Suggest a task
button-task-done = Mark as done
button-task-kept = Keep for next time
button-task-let-go = Leave it out
button-task-not-for-me = Not for me
button-task-withdraw = Withdraw suggestion
button-task-history = Show earlier ones

task-themes = Topics you agreed on
task-kind-ask = What would the task help with?
option-task-get-acquainted = Getting to know a topic
option-task-prepare = Preparing a topic
option-task-other = Something else
task-words-get-acquainted = What could you have a look at before the next meeting?
task-words-prepare = What could you think over or try before the next meeting?
task-words-other = What would the task be?
task-words-note = One small thing is enough. Please leave out the names of clients and patients.
task-yours = Task
task-who-ask = Who is the task for?
task-who-note = You will all hear about it. Each does their own, if they have time and want to.
option-task-all = For us
option-task-me = For me
task-proposed = Your suggestion is on its way. { $count ->
        [one] { $names } will hear of it.
       *[other] These people will hear of it: { $names }.
    }
task-taken = The task is yours now. { $count ->
        [one] { $names } will hear of it.
       *[other] These people will hear of it: { $names }.
    }
task-told-all = { $name } suggests a task between meetings.
task-told-own = { $name } took on a task between meetings. You need not do anything.
task-what = Task between meetings
task-told-note = This is not homework. Do it if you have time and want to.

task-reminder = Task, if you have time
task-after = If you had time for the task, you can mark it. Nothing has to be done.
task-done = Good. The task is marked as done.
task-kept = All right, the task comes along to next time.
task-let-go = All right, the task is left out.
task-withdrawn = Your suggestion is withdrawn. The others will not be shown it any more.
task-withdrawn-partner = { $name } withdrew the task they had suggested.
task-none = There is no such task now.
task-moved-on = This task has changed meanwhile, so it was left as it is.
task-which-done = Which task did you do?
task-which-kept = Which task comes along to next time?
task-which-let-go = Which task is left out?
task-which-withdraw = Which suggestion do you withdraw?
