import { checkText } from './checks.ts';

/** What someone who runs `npm run dev` reads in the browser. */
export const devText = {
	title: '内容里有要改的地方',
	summary: (problems: number) => checkText.summary(problems, 0),
	mend: '改好并存盘以后，页面会自己回来。',
	close: '收起',
	unfinished: '内容检查没有做完。',
	unfinishedHint: '多半是程序的问题：请把下面的技术细节告诉维护者。改动 content/ 以后会重新检查。',
	failedTitle: '这一页没有生成',
	failed: '内容检查已经通过，可是生成页面时出了错。',
	failedHint:
		'多半是程序的问题：先撤回刚才的改动再看；仍然出错，就把下面的技术细节告诉维护者。终端里也有。',
	noFile: 'content/ 里有要改的地方，改好以前没有这个文件。',
};
